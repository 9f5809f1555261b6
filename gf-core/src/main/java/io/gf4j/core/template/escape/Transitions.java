package io.gf4j.core.template.escape;

/** How text changes the context, by the state it begins in. */
final class Transitions {
    private Transitions() {}

    /** Reads at least one letter, unless the text's very beginning ends the element it is in. */
    static Step next(Context context, String text) {
        return switch (context.state()) {
            case TEXT -> HtmlTransitions.text(context, text);
            case TAG -> HtmlTransitions.tag(context, text);
            case ATTR_NAME -> HtmlTransitions.attrName(context, text);
            case AFTER_NAME -> HtmlTransitions.afterName(context, text);
            case BEFORE_VALUE -> HtmlTransitions.beforeValue(context, text);
            case HTML_COMMENT -> HtmlTransitions.comment(context, text);
            case RCDATA -> HtmlTransitions.specialTagEnd(context, text);
            case URL, SRCSET -> HtmlTransitions.url(context, text);
            case META_CONTENT -> HtmlTransitions.metaContent(context, text);
            case META_CONTENT_URL -> HtmlTransitions.metaContentUrl(context, text);
            case JS -> JsTransitions.script(context, text);
            case JS_DQ_STRING, JS_SQ_STRING, JS_REGEXP -> JsTransitions.delimited(context, text);
            case JS_TEMPLATE -> JsTransitions.template(context, text);
            case JS_BLOCK_COMMENT -> blockComment(context, text, HtmlState.JS);
            case CSS_BLOCK_COMMENT -> blockComment(context, text, HtmlState.CSS);
            case JS_LINE_COMMENT, JS_HTML_OPEN_COMMENT, JS_HTML_CLOSE_COMMENT ->
                lineComment(context, text, "\n\r\u2028\u2029", HtmlState.JS);
            case CSS_LINE_COMMENT -> lineComment(context, text, "\n\f\r", HtmlState.CSS);
            case CSS -> CssTransitions.style(context, text);
            case CSS_DQ_STRING, CSS_SQ_STRING, CSS_DQ_URL, CSS_SQ_URL, CSS_URL -> CssTransitions.string(context, text);
            case ATTR, ERROR, DEAD -> new Step(context, text.length());
        };
    }

    private static Step blockComment(Context context, String text, HtmlState behind) {
        int end = text.indexOf("*/");
        return end < 0 ? new Step(context, text.length()) : new Step(context.with(behind), end + 2);
    }

    private static Step lineComment(Context context, String text, String ends, HtmlState behind) {
        int end = Ascii.indexOfAny(text, ends, 0);
        return end < 0 ? new Step(context, text.length()) : new Step(context.with(behind), end);
    }
}
