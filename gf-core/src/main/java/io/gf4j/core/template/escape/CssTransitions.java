package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;

/** Text in style sheets. */
final class CssTransitions {
    private CssTransitions() {}

    static Step style(Context context, String text) {
        for (int i = Ascii.indexOfAny(text, "(\"'/", 0); i >= 0; i = Ascii.indexOfAny(text, "(\"'/", i + 1)) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\'') {
                HtmlState string = letter == '"' ? HtmlState.CSS_DQ_STRING : HtmlState.CSS_SQ_STRING;
                return new Step(context.with(string), i + 1);
            }
            if (text.startsWith("//", i)) {
                return new Step(context.with(HtmlState.CSS_LINE_COMMENT), i + 2);
            }
            if (text.startsWith("/*", i)) {
                return new Step(context.with(HtmlState.CSS_BLOCK_COMMENT), i + 2);
            }
            if (letter == '(' && endsWithUrl(text.substring(0, i))) {
                return url(context, text, Ascii.skipSpace(text, i + 1));
            }
        }
        return new Step(context, text.length());
    }

    private static Step url(Context context, String text, int start) {
        char first = start < text.length() ? text.charAt(start) : 0;
        return switch (first) {
            case '"' -> new Step(context.with(HtmlState.CSS_DQ_URL), start + 1);
            case '\'' -> new Step(context.with(HtmlState.CSS_SQ_URL), start + 1);
            default -> new Step(context.with(HtmlState.CSS_URL), start);
        };
    }

    private static boolean endsWithUrl(String text) {
        int end = text.length();
        while (end > 0 && Ascii.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end - 3;
        return start >= 0
                && text.regionMatches(true, start, "url", 0, 3)
                && (start == 0 || !CssText.isNameLetter(text.codePointBefore(start)));
    }

    static Step string(Context context, String text) {
        String ends = switch (context.state()) {
            case CSS_DQ_STRING, CSS_DQ_URL -> "\\\"";
            case CSS_SQ_STRING, CSS_SQ_URL -> "\\'";
            default -> "\\\t\n\f\r )";
        };
        UrlPart part = context.urlPart();
        int from = 0;
        for (int i = Ascii.indexOfAny(text, ends, 0); i >= 0; i = Ascii.indexOfAny(text, ends, from)) {
            if (text.charAt(i) != '\\') {
                return new Step(context.with(part).with(HtmlState.CSS), i + 1);
            }
            i++;
            if (i == text.length()) {
                return Step.error(Fmt.sprintf("unfinished escape sequence in CSS string: %q", text), text);
            }
            part = HtmlTransitions.urlPart(part, CssText.decode(text.substring(0, i + 1)));
            from = i + 1;
        }
        part = HtmlTransitions.urlPart(part, CssText.decode(text.substring(from)));
        return new Step(context.with(part), text.length());
    }
}
