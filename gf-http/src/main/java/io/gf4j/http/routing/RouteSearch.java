package io.gf4j.http.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One lookup (Go: {@code Server.searchHandlers}). */
final class RouteSearch<T> {
    private final String method;
    private final RequestPath path;
    private final List<MatchedRoute<T>> items = new ArrayList<>();
    private final List<MatchedRoute<T>> hooks = new ArrayList<>(0);
    private @Nullable MatchedRoute<T> serving;

    RouteSearch(String method, String path) {
        this.method = method;
        this.path = RequestPath.of(path);
    }

    /** Searches the tree of one domain; what an earlier tree serves stays. */
    void search(RouteNode<T> root) {
        List<RouteNode<T>> nodes = root.walk(path.segments());
        for (int i = nodes.size() - 1; i >= 0; i--) {
            RouteIndex<T> routes = nodes.get(i).index();
            Route<T> handler = serving == null ? routes.firstHandler(method, path) : null;
            if (handler != null) {
                serving = new MatchedRoute<>(handler, path.text());
            }
            for (Route<T> route : routes.others()) {
                List<MatchedRoute<T>> found = route.kind() == RouteKind.HOOK ? hooks : items;
                if (!contains(found, route) && route.matches(method, path.text())) {
                    found.add(new MatchedRoute<>(route, path.text()));
                }
            }
        }
    }

    Match<T> result() {
        if (serving != null) {
            items.add(serving);
        }
        int firstHook = items.size();
        items.addAll(hooks);
        List<MatchedRoute<T>> all = Collections.unmodifiableList(items);
        return new Match<>(all, serving, all.subList(firstHook, all.size()));
    }

    /** A route with several fuzzy segments is met at several nodes. */
    private static <T> boolean contains(List<MatchedRoute<T>> found, Route<T> route) {
        for (MatchedRoute<T> matched : found) {
            if (matched.isOf(route)) {
                return true;
            }
        }
        return false;
    }
}
