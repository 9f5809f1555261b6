package io.gf4j.http.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of a domain's tree, one level for each segment. Its routes are those that end here with a literal segment, and
 * those that go on with a fuzzy one, however deep; so a route with several fuzzy segments is in several nodes.
 */
final class RouteNode<T> {
    private final Map<String, RouteNode<T>> children = new HashMap<>();
    private @Nullable RouteNode<T> fuzzy;
    private final List<Route<T>> routes = new ArrayList<>();
    // Made by the first lookup, by any thread: each makes the same.
    private @Nullable RouteIndex<T> index;

    /** Adds the route to this tree, of which this is the root. */
    void add(Route<T> route) {
        RouteNode<T> node = this;
        for (String segment : route.pattern().segments()) {
            if (RoutePattern.isFuzzy(segment)) {
                node.insert(route);
                node = node.fuzzyChild();
            } else {
                node = node.children.computeIfAbsent(segment, name -> new RouteNode<>());
            }
        }
        if (!RoutePattern.isFuzzy(route.pattern().segments().getLast())) {
            node.insert(route);
        }
    }

    private RouteNode<T> fuzzyChild() {
        RouteNode<T> child = fuzzy;
        if (child == null) {
            child = new RouteNode<>();
            fuzzy = child;
        }
        return child;
    }

    private void insert(Route<T> route) {
        int at = 0;
        while (at < routes.size() && !route.comesBefore(routes.get(at))) {
            at++;
        }
        routes.add(at, route);
        index = null;
    }

    /**
     * The nodes whose routes may match, the deepest last. As in ghttp the walk takes an exact child before the fuzzy
     * one and never comes back to choose otherwise; without either it stays where it is.
     */
    List<RouteNode<T>> walk(List<String> segments) {
        List<RouteNode<T>> nodes = new ArrayList<>(8);
        RouteNode<T> node = this;
        boolean exact = false;
        for (String segment : segments) {
            node.addTo(nodes);
            RouteNode<T> child = node.children.get(segment);
            exact = child != null;
            if (child == null) {
                child = node.fuzzy;
            }
            if (child != null) {
                node = child;
            }
        }
        // A fuzzy segment may match nothing: /user/*any is also /user.
        if (!exact && node.fuzzy != null) {
            node = node.fuzzy;
        }
        node.addTo(nodes);
        return nodes;
    }

    private void addTo(List<RouteNode<T>> nodes) {
        if (!routes.isEmpty() && (nodes.isEmpty() || nodes.getLast() != this)) {
            nodes.add(this);
        }
    }

    RouteIndex<T> index() {
        RouteIndex<T> known = index;
        if (known == null) {
            known = new RouteIndex<>(routes);
            index = known;
        }
        return known;
    }
}
