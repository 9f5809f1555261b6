package io.gf4j.core.html;

/**
 * Text that a developer vouches for, which is not escaped again where it is of the right kind (Go: the types of
 * html/template, {@code template.HTML} and its kin). Never make it of what a client sent.
 */
public record SafeText(SafeKind kind, String text) {
    /** Whole pieces of HTML (Go: template.HTML). */
    public static SafeText html(String text) {
        return new SafeText(SafeKind.HTML, text);
    }

    /** The text, as every template prints it. */
    @Override
    public String toString() {
        return text;
    }
}
