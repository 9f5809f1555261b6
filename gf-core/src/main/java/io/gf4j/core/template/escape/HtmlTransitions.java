package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;
import java.util.Locale;

/** Text in the body of a page, in tags and in plain attributes. */
final class HtmlTransitions {
    private HtmlTransitions() {}

    static Step text(Context context, String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i)) {
            if (text.startsWith("<!--", i)) {
                return new Step(Context.of(HtmlState.HTML_COMMENT, Element.NONE), i + 4);
            }
            i++;
            boolean end = text.charAt(i) == '/';
            if (end && ++i == text.length()) {
                break;
            }
            int nameEnd = tagNameEnd(text, i);
            if (nameEnd != i) {
                Element element = end ? Element.NONE : Element.of(text.substring(i, nameEnd));
                return new Step(Context.of(HtmlState.TAG, element), nameEnd);
            }
        }
        return new Step(context, text.length());
    }

    static Step tag(Context context, String text) {
        int start = Ascii.skipSpace(text, 0);
        if (start == text.length()) {
            return new Step(context, text.length());
        }
        if (text.charAt(start) == '>') {
            Element element = context.element() == Element.META ? Element.NONE : context.element();
            return new Step(Context.of(element.content(), element), start + 1);
        }
        int end = attrNameEnd(text, start);
        if (end < 0) {
            return badName(text, -1 - end);
        }
        if (start == end) {
            return Step.error(
                    Fmt.sprintf("expected space, attr name, or end of tag, but got %q", text.substring(start)), text);
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        HtmlState state = end == text.length() ? HtmlState.ATTR_NAME : HtmlState.AFTER_NAME;
        Context behind = Context.of(state, context.element());
        return new Step(behind.with(state, Delim.NONE, attr(context.element(), name)), end);
    }

    private static Attr attr(Element element, String name) {
        if (element == Element.SCRIPT && name.equals("type")) {
            return Attr.SCRIPT_TYPE;
        }
        if (element == Element.META && name.equals("content")) {
            return Attr.META_CONTENT;
        }
        return switch (AttrTypes.of(name)) {
            case URL -> Attr.URL;
            case CSS -> Attr.STYLE;
            case JS -> Attr.SCRIPT;
            case SRCSET -> Attr.SRCSET;
            case PLAIN, HTML, UNSAFE -> Attr.NONE;
        };
    }

    static Step attrName(Context context, String text) {
        int end = attrNameEnd(text, 0);
        if (end < 0) {
            return badName(text, -1 - end);
        }
        return new Step(end == text.length() ? context : context.with(HtmlState.AFTER_NAME), end);
    }

    static Step afterName(Context context, String text) {
        int start = Ascii.skipSpace(text, 0);
        if (start == text.length()) {
            return new Step(context, start);
        }
        return text.charAt(start) == '='
                ? new Step(context.with(HtmlState.BEFORE_VALUE), start + 1)
                : new Step(context.with(HtmlState.TAG), start);
    }

    static Step beforeValue(Context context, String text) {
        int start = Ascii.skipSpace(text, 0);
        if (start == text.length()) {
            return new Step(context, start);
        }
        Delim delim = switch (text.charAt(start)) {
            case '\'' -> Delim.SINGLE_QUOTE;
            case '"' -> Delim.DOUBLE_QUOTE;
            default -> Delim.SPACE_OR_TAG_END;
        };
        Context behind = context.with(context.attr().start(), delim, context.attr());
        return new Step(behind, delim == Delim.SPACE_OR_TAG_END ? start : start + 1);
    }

    static Step comment(Context context, String text) {
        int end = text.indexOf("-->");
        return end < 0 ? new Step(context, text.length()) : new Step(Context.TEXT, end + 3);
    }

    /** The end tag of the element the text is in, before which its content ends. */
    static Step specialTagEnd(Context context, String text) {
        boolean literal = context.state().isInScriptLiteral() || context.state().isComment();
        if (context.element() != Element.NONE && !(context.element() == Element.SCRIPT && literal)) {
            int end = tagEnd(text, context.element().endTag());
            if (end >= 0) {
                return new Step(Context.TEXT, end);
            }
        }
        return new Step(context, text.length());
    }

    private static int tagEnd(String text, String tag) {
        for (int i = text.indexOf("</"); i >= 0; i = text.indexOf("</", i + 2)) {
            int behind = i + 2 + tag.length();
            if (text.regionMatches(true, i + 2, tag, 0, tag.length())
                    && behind < text.length()
                    && "> \t\n\f/".indexOf(text.charAt(behind)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    static Step url(Context context, String text) {
        return new Step(context.with(urlPart(context.urlPart(), text)), text.length());
    }

    static UrlPart urlPart(UrlPart before, String text) {
        if (text.indexOf('#') >= 0 || text.indexOf('?') >= 0) {
            return UrlPart.QUERY_OR_FRAGMENT;
        }
        boolean blank = Ascii.skipSpace(text, 0) == text.length();
        return !blank && before == UrlPart.NONE ? UrlPart.PRE_QUERY : before;
    }

    static Step metaContent(Context context, String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            if (text.regionMatches(true, i, "url", 0, 3)) {
                int equals = Ascii.skipSpace(text, i + 3);
                if (equals < text.length() && text.charAt(equals) == '=') {
                    return new Step(context.with(HtmlState.META_CONTENT_URL), equals + 1);
                }
            }
        }
        return new Step(context, text.length());
    }

    static Step metaContentUrl(Context context, String text) {
        int end = text.indexOf(';');
        return end < 0 ? new Step(context, text.length()) : new Step(context.with(HtmlState.META_CONTENT), end + 1);
    }

    /** Where the name ends; -1 less the place of a letter that no name may have. */
    private static int attrNameEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Ascii.isSpace(letter) || letter == '=' || letter == '>') {
                return i;
            }
            if (letter == '\'' || letter == '"' || letter == '<') {
                return -1 - i;
            }
        }
        return text.length();
    }

    private static Step badName(String text, int at) {
        return Step.error(Fmt.sprintf("%q in attribute name: %.32q", text.substring(at, at + 1), text), text);
    }

    private static int tagNameEnd(String text, int from) {
        if (from == text.length() || !Ascii.isAlpha(text.charAt(from))) {
            return from;
        }
        int i = from + 1;
        while (i < text.length()) {
            char letter = text.charAt(i);
            if (Ascii.isAlphaNumeric(letter)) {
                i++;
            } else if ((letter == ':' || letter == '-')
                    && i + 1 < text.length()
                    && Ascii.isAlphaNumeric(text.charAt(i + 1))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }
}
