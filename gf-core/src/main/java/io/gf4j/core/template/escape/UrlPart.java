package io.gf4j.core.template.escape;

/** How far a URL has got. */
enum UrlPart {
    NONE("urlPartNone"),
    PRE_QUERY("urlPartPreQuery"),
    QUERY_OR_FRAGMENT("urlPartQueryOrFrag"),
    UNKNOWN("urlPartUnknown");

    private final String label;

    UrlPart(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
