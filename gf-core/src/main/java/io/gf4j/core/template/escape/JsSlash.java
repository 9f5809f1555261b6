package io.gf4j.core.template.escape;

/** What a slash means at this place of a script. */
enum JsSlash {
    REGEXP("jsCtxRegexp"),
    DIVISION("jsCtxDivOp"),
    UNKNOWN("jsCtxUnknown");

    private final String label;

    JsSlash(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
