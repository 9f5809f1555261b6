package io.gf4j.http.engine;

/** Something that has header lines. */
@FunctionalInterface
public interface HeaderSource {
    /** Passes every line to the visitor, in order. */
    void forEach(HeaderVisitor visitor);
}
