package io.gf4j.core.template.escape;

import java.util.Locale;

/** The elements whose content is not plain HTML. */
enum Element {
    NONE("elementNone", "", HtmlState.TEXT),
    SCRIPT("elementScript", "script", HtmlState.JS),
    STYLE("elementStyle", "style", HtmlState.CSS),
    TEXTAREA("elementTextarea", "textarea", HtmlState.RCDATA),
    TITLE("elementTitle", "title", HtmlState.RCDATA),
    META("elementMeta", "meta", HtmlState.TEXT);

    private final String label;
    private final String tag;
    private final HtmlState content;

    Element(String label, String tag, HtmlState content) {
        this.label = label;
        this.tag = tag;
        this.content = content;
    }

    static Element of(String tag) {
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "script" -> SCRIPT;
            case "style" -> STYLE;
            case "textarea" -> TEXTAREA;
            case "title" -> TITLE;
            case "meta" -> META;
            default -> NONE;
        };
    }

    /** The tag that ends its content; meta has none. */
    String endTag() {
        return this == META ? "" : tag;
    }

    HtmlState content() {
        return content;
    }

    @Override
    public String toString() {
        return label;
    }
}
