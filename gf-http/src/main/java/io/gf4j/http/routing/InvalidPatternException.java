package io.gf4j.http.routing;

/**
 * A route pattern that cannot be registered. The message names the pattern, what is wrong and what to write instead.
 */
public final class InvalidPatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidPatternException(String pattern, String problem, String remedy) {
        super("invalid route pattern \"" + pattern + "\": " + problem + "; " + remedy);
    }
}
