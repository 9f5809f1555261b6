package io.gf4j.http.routing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All routes of a server: handlers, global middleware and hooks in one tree for each domain (Go:
 * {@code Server.serveTree}).
 *
 * <p>Which handler serves: one of the default domain before one of the host's; then one of the deepest node that the
 * path leads to, which prefers exact segments; in a node the most exact pattern; of equal ones the latest. Middleware
 * runs deeper patterns first, then as registered; hooks the most exact first, equal ones as registered.
 *
 * <p>Add all routes before the first lookup of another thread; then any thread may look up.
 *
 * @param <T> what a route carries
 */
public final class RouteTable<T> {
    private final Map<String, DomainRoutes<T>> domains = new HashMap<>();
    private final DomainRoutes<T> defaultDomain = new DomainRoutes<>();
    private final Map<String, T> handlers = new HashMap<>();
    private final Set<String> staticPaths = new HashSet<>();

    /** A table without routes. */
    public RouteTable() {
        domains.put(PatternParts.DEFAULT_DOMAIN, defaultDomain);
    }

    /**
     * Registers the value; it never fails, {@link #handlerOf} tells beforehand whether a handler would hide another.
     */
    public void add(RoutePattern pattern, RouteKind kind, T value) {
        domains.computeIfAbsent(pattern.domain(), name -> new DomainRoutes<>())
                .root
                .add(new Route<>(pattern, kind, value));
        if (kind == RouteKind.HANDLER) {
            handlers.putIfAbsent(pattern.key(), value);
        }
        if (pattern.isStatic()) {
            staticPaths.add(pattern.uri());
        }
        domains.values().forEach(DomainRoutes::forget);
    }

    /**
     * The first handler with the same method, path and domain (in any case), or null. ghttp refuses to register
     * another.
     */
    public @Nullable T handlerOf(RoutePattern pattern) {
        return handlers.get(pattern.key());
    }

    /**
     * What a request meets.
     *
     * @param method in capitals; for a CORS preflight the method that it asks about
     * @param path as {@link LookupPath} gives it; several slashes in a row count as one
     * @param host without port; compared as written
     */
    public Match<T> lookup(String method, String path, String host) {
        DomainRoutes<T> domain = domains.getOrDefault(host, defaultDomain);
        Map<String, Match<T>> known = domain.known.get(method);
        Match<T> match = known == null ? null : known.get(path);
        if (match == null) {
            match = search(method, path, domain);
            if (known != null && staticPaths.contains(path)) {
                known.put(path, match);
            }
        }
        return match;
    }

    private Match<T> search(String method, String path, DomainRoutes<T> domain) {
        RouteSearch<T> search = new RouteSearch<>(method, path);
        search.search(defaultDomain.root);
        if (domain != defaultDomain) {
            search.search(domain.root);
        }
        return search.result();
    }

    /** A domain's tree, and what was found for paths that a pattern names literally: never more than there are such. */
    private static final class DomainRoutes<T> {
        final RouteNode<T> root = new RouteNode<>();
        final Map<String, Map<String, Match<T>>> known = PatternParts.METHODS.stream()
                .collect(Collectors.toMap(method -> method, m -> new ConcurrentHashMap<>()));

        void forget() {
            known.values().forEach(Map::clear);
        }
    }
}
