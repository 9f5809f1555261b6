package io.gf4j.core.fmt;

/** A value that prints itself under every verb but {@code %T} and {@code %p} (Go: fmt.Formatter). */
public interface Formatter {
    /** Prints this value to {@code state}; {@code verb} is a code point. An exception shows in the text. */
    void format(State state, int verb);
}
