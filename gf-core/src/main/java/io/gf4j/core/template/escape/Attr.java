package io.gf4j.core.template.escape;

/** The attributes whose value is not plain text. */
enum Attr {
    NONE("attrNone", HtmlState.ATTR),
    SCRIPT("attrScript", HtmlState.JS),
    SCRIPT_TYPE("attrScriptType", HtmlState.ATTR),
    STYLE("attrStyle", HtmlState.CSS),
    URL("attrURL", HtmlState.URL),
    SRCSET("attrSrcset", HtmlState.SRCSET),
    META_CONTENT("attrMetaContent", HtmlState.META_CONTENT);

    private final String label;
    private final HtmlState start;

    Attr(String label, HtmlState start) {
        this.label = label;
        this.start = start;
    }

    /** The state at the beginning of its value. */
    HtmlState start() {
        return start;
    }

    @Override
    public String toString() {
        return label;
    }
}
