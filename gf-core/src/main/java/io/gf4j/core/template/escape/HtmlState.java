package io.gf4j.core.template.escape;

/** Where in a page a template's text has got to. Errors show the names, which are Go's. */
enum HtmlState {
    TEXT("stateText"),
    TAG("stateTag"),
    ATTR_NAME("stateAttrName"),
    AFTER_NAME("stateAfterName"),
    BEFORE_VALUE("stateBeforeValue"),
    HTML_COMMENT("stateHTMLCmt"),
    RCDATA("stateRCDATA"),
    ATTR("stateAttr"),
    URL("stateURL"),
    SRCSET("stateSrcset"),
    JS("stateJS"),
    JS_DQ_STRING("stateJSDqStr"),
    JS_SQ_STRING("stateJSSqStr"),
    JS_TEMPLATE("stateJSTmplLit"),
    JS_REGEXP("stateJSRegexp"),
    JS_BLOCK_COMMENT("stateJSBlockCmt"),
    JS_LINE_COMMENT("stateJSLineCmt"),
    JS_HTML_OPEN_COMMENT("stateJSHTMLOpenCmt"),
    JS_HTML_CLOSE_COMMENT("stateJSHTMLCloseCmt"),
    CSS("stateCSS"),
    CSS_DQ_STRING("stateCSSDqStr"),
    CSS_SQ_STRING("stateCSSSqStr"),
    CSS_DQ_URL("stateCSSDqURL"),
    CSS_SQ_URL("stateCSSSqURL"),
    CSS_URL("stateCSSURL"),
    CSS_BLOCK_COMMENT("stateCSSBlockCmt"),
    CSS_LINE_COMMENT("stateCSSLineCmt"),
    ERROR("stateError"),
    META_CONTENT("stateMetaContent"),
    META_CONTENT_URL("stateMetaContentURL"),
    DEAD("stateDead");

    private final String label;

    HtmlState(String label) {
        this.label = label;
    }

    boolean isComment() {
        return switch (this) {
            case HTML_COMMENT,
                    JS_BLOCK_COMMENT,
                    JS_LINE_COMMENT,
                    JS_HTML_OPEN_COMMENT,
                    JS_HTML_CLOSE_COMMENT,
                    CSS_BLOCK_COMMENT,
                    CSS_LINE_COMMENT -> true;
            default -> false;
        };
    }

    boolean isInTag() {
        return switch (this) {
            case TAG, ATTR_NAME, AFTER_NAME, BEFORE_VALUE, ATTR -> true;
            default -> false;
        };
    }

    boolean isInScriptLiteral() {
        return switch (this) {
            case JS_DQ_STRING, JS_SQ_STRING, JS_TEMPLATE, JS_REGEXP -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
