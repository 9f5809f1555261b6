package io.gf4j.core.html;

/** What a {@link SafeText} is safe for. */
public enum SafeKind {
    /** A piece of HTML. */
    HTML,
    /** An attribute with its value. */
    HTML_ATTR,
    /** A piece of a style sheet. */
    CSS,
    /** An expression of a script. */
    JS,
    /** The inside of a string in a script. */
    JS_STR,
    /** An address. */
    URL,
    /** A list of images. */
    SRCSET
}
