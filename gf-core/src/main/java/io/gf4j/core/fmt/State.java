package io.gf4j.core.fmt;

/** What a {@link Formatter} sees of the verb it is printed by, and where it writes (Go: fmt.State). */
public sealed interface State permits Spec {
    /** Appends {@code text} to the output. */
    void write(String text);

    /** Tells whether one of the flags {@code + - # 0} or space is set. */
    boolean flag(char flag);
}
