package io.gf4j.http;

import io.gf4j.http.routing.RoutePattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registered route (Go: ghttp.Router). */
public final class Router {
    private final RoutePattern pattern;

    Router(RoutePattern pattern) {
        this.pattern = pattern;
    }

    /** The pattern's path with its group's prefix. Go: Uri. */
    public String uri() {
        return pattern.uri();
    }

    /** The method in capitals; {@code ALL} for any. Go: Method. */
    public String method() {
        return pattern.method();
    }

    /** The domain; {@code default} for any. Go: Domain. */
    public String domain() {
        return pattern.domain();
    }

    /** The path's pattern as a regular expression, for display: routing itself uses none. Go: RegRule. */
    public String regRule() {
        return pattern.expression();
    }

    /** The names of the path's values, in order. Go: RegNames. */
    public List<String> regNames() {
        return pattern.names();
    }

    /** The texts of {@link #regNames()} in a path, not decoded; null if the path does not match. */
    @Nullable
    List<String> texts(String path) {
        return pattern.texts(path);
    }

    /** Number of slashes behind the first. Go: Priority. */
    public int priority() {
        return (int) pattern.uri().chars().skip(1).filter(c -> c == '/').count();
    }
}
