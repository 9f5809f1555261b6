package io.gf4j.http.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The routes of one node, arranged for lookups. Handlers are filed under their literal text, so that of ten thousand in
 * one node only those are compared that share it with the request. Immutable.
 */
final class RouteIndex<T> {
    /** So few are compared one by one. */
    private static final int FEW = 8;

    private record Ranked<T>(int rank, Route<T> route) {}

    private final Map<TextShape, Map<String, List<Ranked<T>>>> handlers = new HashMap<>();
    private final List<Route<T>> others;

    /** @param routes in order of precedence */
    RouteIndex(List<Route<T>> routes) {
        others = routes.stream().filter(route -> !route.isHandler()).toList();
        List<Route<T>> ranked = routes.stream().filter(Route::isHandler).toList();
        for (int rank = 0; rank < ranked.size(); rank++) {
            Route<T> route = ranked.get(rank);
            List<String> segments = route.pattern().segments();
            TextShape shape = ranked.size() <= FEW ? TextShape.NO_TEXT : TextShape.of(segments);
            handlers.computeIfAbsent(shape, s -> new HashMap<>())
                    .computeIfAbsent(shape.textOf(segments), text -> new ArrayList<>())
                    .add(new Ranked<>(rank, route));
        }
    }

    /** Middleware and hooks. */
    List<Route<T>> others() {
        return others;
    }

    /** The first handler in order of precedence that matches, or null. */
    @Nullable
    Route<T> firstHandler(String method, RequestPath path) {
        Ranked<T> first = null;
        for (Map.Entry<TextShape, Map<String, List<Ranked<T>>>> entry : handlers.entrySet()) {
            String text = entry.getKey().textOf(path.segments());
            for (Ranked<T> candidate : entry.getValue().getOrDefault(text, List.of())) {
                if (first != null && first.rank < candidate.rank) {
                    break;
                }
                if (candidate.route.matches(method, path.text())) {
                    first = candidate;
                    break;
                }
            }
        }
        return first == null ? null : first.route;
    }
}
