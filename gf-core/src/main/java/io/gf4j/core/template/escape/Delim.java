package io.gf4j.core.template.escape;

/** What ends the attribute's value that the text is in. */
enum Delim {
    NONE("delimNone", ""),
    DOUBLE_QUOTE("delimDoubleQuote", "\""),
    SINGLE_QUOTE("delimSingleQuote", "'"),
    SPACE_OR_TAG_END("delimSpaceOrTagEnd", " \t\n\f\r>");

    private final String label;
    private final String ends;

    Delim(String label, String ends) {
        this.label = label;
        this.ends = ends;
    }

    String ends() {
        return ends;
    }

    @Override
    public String toString() {
        return label;
    }
}
