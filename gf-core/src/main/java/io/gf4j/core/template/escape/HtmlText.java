package io.gf4j.core.template.escape;

import io.gf4j.core.html.SafeKind;
import java.util.Locale;
import java.util.Map;

/** Values in the body of a page and in attributes. */
final class HtmlText {
    private static final Replacements ALL = Replacements.of(
            Map.of('\0', "\uFFFD", '"', "&#34;", '&', "&amp;", '\'', "&#39;", '+', "&#43;", '<', "&lt;", '>', "&gt;"));

    /** Leaves entities that are there. */
    private static final Replacements NORMAL = ALL.without('&');

    private static final Replacements NO_SPACE = ALL.and(Map.of(
            '\0',
            "&#xfffd;",
            '\t',
            "&#9;",
            '\n',
            "&#10;",
            '\u000b',
            "&#11;",
            '\f',
            "&#12;",
            '\r',
            "&#13;",
            ' ',
            "&#32;",
            '=',
            "&#61;",
            '`',
            "&#96;"));
    private static final Replacements NO_SPACE_NORMAL = NO_SPACE.without('&');

    private HtmlText() {}

    static String escape(Content content) {
        return content.is(SafeKind.HTML) ? content.text() : ALL.in(content.text());
    }

    /** For elements whose content is text, such as title. */
    static String rcdata(Content content) {
        return (content.is(SafeKind.HTML) ? NORMAL : ALL).in(content.text());
    }

    /** For an attribute's value in quotes. */
    static String attr(Content content) {
        return content.is(SafeKind.HTML) ? NORMAL.in(stripTags(content.text())) : ALL.in(content.text());
    }

    /** For an attribute's value without quotes. */
    static String noSpace(Content content) {
        if (content.text().isEmpty()) {
            return Escapes.FAILSAFE;
        }
        String escaped =
                content.is(SafeKind.HTML) ? NO_SPACE_NORMAL.in(stripTags(content.text())) : NO_SPACE.in(content.text());
        StringBuilder out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            if ((letter >= 0xFDD0 && letter <= 0xFDEF) || letter >= 0xFFF0) {
                out.append("&#x").append(Integer.toHexString(letter)).append(';');
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }

    /** For an attribute's name, which must be one without a meaning. */
    static String attrName(Content content) {
        if (content.is(SafeKind.HTML_ATTR)) {
            return content.text();
        }
        String name = content.text().toLowerCase(Locale.ROOT);
        boolean plain = !name.isEmpty()
                && AttrTypes.of(name) == AttrTypes.Type.PLAIN
                && name.chars().allMatch(letter -> letter < 0x80 && Ascii.isAlphaNumeric((char) letter));
        return plain ? name : Escapes.FAILSAFE;
    }

    /** The text between the tags. */
    static String stripTags(String html) {
        StringBuilder out = new StringBuilder();
        Context context = Context.TEXT;
        boolean allText = true;
        int i = 0;
        while (i < html.length()) {
            if (context.delim() != Delim.NONE) {
                int end = Ascii.indexOfAny(html, context.delim().ends(), i);
                if (end < 0) {
                    break;
                }
                i = context.delim() == Delim.SPACE_OR_TAG_END ? end : end + 1;
                context = Context.of(HtmlState.TAG, context.element());
                continue;
            }
            boolean special =
                    context.element() != Element.NONE && !context.state().isInTag();
            HtmlState state = special ? HtmlState.RCDATA : context.state();
            Step step = Transitions.next(context.with(state), html.substring(i));
            Context behind = special && step.context().is(HtmlState.RCDATA) ? context : step.context();
            int end = i + step.length();
            if (isText(context)) {
                int tag = behind.state() == context.state() ? -1 : html.lastIndexOf('<', end - 1);
                out.append(html, i, tag >= i ? tag : end);
            } else {
                allText = false;
            }
            context = behind;
            i = end;
        }
        if (allText) {
            return html;
        }
        return isText(context) ? out.append(html, i, html.length()).toString() : out.toString();
    }

    private static boolean isText(Context context) {
        return context.is(HtmlState.TEXT) || context.is(HtmlState.RCDATA);
    }
}
