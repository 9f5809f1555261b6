package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;
import java.util.Set;

/** Text in scripts. */
final class JsTransitions {
    private static final String SPACES =
            "\f\n\r\t\u000b \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028"
                    + "\u2029\u202f\u205f\u3000\ufeff";

    /** A slash behind one of these words begins a regular expression. */
    private static final Set<String> BEFORE_REGEXP = Set.of(
            "break",
            "case",
            "continue",
            "delete",
            "do",
            "else",
            "finally",
            "in",
            "instanceof",
            "return",
            "throw",
            "try",
            "typeof",
            "void");

    private JsTransitions() {}

    static Step script(Context context, String text) {
        int i = Ascii.indexOfAny(text, "\"`'/{}<-#", 0);
        if (i < 0) {
            return new Step(context.with(slashBehind(text, context.slash())), text.length());
        }
        Context here = context.with(slashBehind(text.substring(0, i), context.slash()));
        return switch (text.charAt(i)) {
            case '"' -> new Step(literal(here, HtmlState.JS_DQ_STRING), i + 1);
            case '\'' -> new Step(literal(here, HtmlState.JS_SQ_STRING), i + 1);
            case '`' -> new Step(literal(here, HtmlState.JS_TEMPLATE), i + 1);
            case '/' -> slash(here, text, i);
            case '<' ->
                text.startsWith("<!--", i)
                        ? new Step(here.with(HtmlState.JS_HTML_OPEN_COMMENT), i + 4)
                        : new Step(here, i + 1);
            case '-' ->
                text.startsWith("-->", i)
                        ? new Step(here.with(HtmlState.JS_HTML_CLOSE_COMMENT), i + 3)
                        : new Step(here, i + 1);
            case '#' ->
                text.startsWith("#!", i)
                        ? new Step(here.with(HtmlState.JS_LINE_COMMENT), i + 2)
                        : new Step(here, i + 1);
            case '{' -> brace(here, 1, i);
            default -> brace(here, -1, i);
        };
    }

    private static Context literal(Context context, HtmlState state) {
        return context.with(state).with(JsSlash.REGEXP);
    }

    private static Step slash(Context context, String text, int i) {
        if (text.startsWith("//", i)) {
            return new Step(context.with(HtmlState.JS_LINE_COMMENT), i + 2);
        }
        if (text.startsWith("/*", i)) {
            return new Step(context.with(HtmlState.JS_BLOCK_COMMENT), i + 2);
        }
        return switch (context.slash()) {
            case REGEXP -> new Step(context.with(HtmlState.JS_REGEXP), i + 1);
            case DIVISION -> new Step(context.with(JsSlash.REGEXP), i + 1);
            case UNKNOWN ->
                Step.error(Fmt.sprintf("'/' could start a division or regexp: %.32q", text.substring(i)), text);
        };
    }

    private static Step brace(Context context, int change, int i) {
        if (context.braces().isEmpty()) {
            return new Step(context.with(JsSlash.REGEXP), i + 1);
        }
        Context counted = context.countBrace(change);
        boolean closed = counted.braces().size() < context.braces().size();
        return new Step(closed ? counted.with(HtmlState.JS_TEMPLATE) : counted.with(JsSlash.REGEXP), i + 1);
    }

    static Step template(Context context, String text) {
        for (int i = Ascii.indexOfAny(text, "`\\$", 0); i >= 0; i = Ascii.indexOfAny(text, "`\\$", i + 1)) {
            char letter = text.charAt(i);
            if (letter == '`') {
                return new Step(context.with(HtmlState.JS), i + 1);
            }
            if (letter == '$' && text.startsWith("${", i)) {
                return new Step(context.with(HtmlState.JS).openBrace(), i + 2);
            }
            if (letter == '\\' && ++i == text.length()) {
                return unfinished(text);
            }
        }
        return new Step(context, text.length());
    }

    /** A string or a regular expression. */
    static Step delimited(Context context, String text) {
        String special = switch (context.state()) {
            case JS_SQ_STRING -> "\\'";
            case JS_REGEXP -> "\\/[]";
            default -> "\\\"";
        };
        boolean inCharset = false;
        for (int i = Ascii.indexOfAny(text, special, 0); i >= 0; i = Ascii.indexOfAny(text, special, i + 1)) {
            char letter = text.charAt(i);
            if (letter == '\\') {
                if (++i == text.length()) {
                    return unfinished(text);
                }
            } else if (letter == '[') {
                inCharset = true;
            } else if (letter == ']') {
                inCharset = false;
            } else if (letter == '/' && i > 0 && text.regionMatches(true, i - 1, "</script", 0, 8)) {
                i++;
            } else if (!inCharset) {
                return new Step(context.with(HtmlState.JS).with(JsSlash.DIVISION), i + 1);
            }
        }
        if (inCharset) {
            return Step.error(Fmt.sprintf("unfinished JS regexp charset: %q", text), text);
        }
        return new Step(context, text.length());
    }

    private static Step unfinished(String text) {
        return Step.error(Fmt.sprintf("unfinished escape sequence in JS string: %q", text), text);
    }

    /** What a slash behind this text would be. */
    static JsSlash slashBehind(String script, JsSlash before) {
        int end = script.length();
        while (end > 0 && SPACES.indexOf(script.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return before;
        }
        char last = script.charAt(end - 1);
        return switch (last) {
            case '+', '-' -> slashBehindSign(script, end);
            case '.' -> end > 1 && Ascii.isDigit(script.charAt(end - 2)) ? JsSlash.DIVISION : JsSlash.REGEXP;
            case ',', '<', '>', '=', '*', '%', '&', '|', '^', '?', '!', '~', '(', '[', ':', ';', '{', '}' ->
                JsSlash.REGEXP;
            default -> {
                int start = end;
                while (start > 0 && isIdentifierPart(script.charAt(start - 1))) {
                    start--;
                }
                yield BEFORE_REGEXP.contains(script.substring(start, end)) ? JsSlash.REGEXP : JsSlash.DIVISION;
            }
        };
    }

    /** Behind x++ a slash divides; behind x+ it cannot. */
    private static JsSlash slashBehindSign(String script, int end) {
        int start = end - 1;
        while (start > 0 && script.charAt(start - 1) == script.charAt(end - 1)) {
            start--;
        }
        return (end - start) % 2 == 1 ? JsSlash.REGEXP : JsSlash.DIVISION;
    }

    static boolean isIdentifierPart(char letter) {
        return letter == '$' || letter == '_' || Ascii.isAlphaNumeric(letter);
    }
}
