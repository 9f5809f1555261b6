package io.gf4j.http.engine;

/** Receives header lines one by one. */
@FunctionalInterface
public interface HeaderVisitor {
    /** One line; a repeated name comes once for each value. */
    void header(String name, String value);
}
