package io.gf4j.http;

import io.gf4j.http.routing.InvalidPatternException;
import io.gf4j.http.routing.PatternParts;
import io.gf4j.http.routing.RouteKind;
import io.gf4j.http.routing.RoutePattern;
import io.gf4j.http.routing.RouteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes registrations into the route table; a group's routes wait here until the start. Used by one thread at a time.
 */
final class RouteRegistrar {
    private final Supplier<ServerConfig> config;
    private final RouteTable<HandlerItem> table = new RouteTable<>();
    private final List<HandlerItem> items = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    /**
     * Makes an empty one.
     *
     * @param config the server's configuration, looked at for each registration
     */
    RouteRegistrar(Supplier<ServerConfig> config) {
        this.config = config;
    }

    /** How names of objects and methods stand in addresses. */
    UriType uriType() {
        return config.get().nameToUriType();
    }

    RouteTable<HandlerItem> table() {
        return table;
    }

    /** All that was registered, in order. */
    List<HandlerItem> items() {
        return List.copyOf(items);
    }

    /** Keeps a group's registration until {@link #bindWaiting}. */
    void later(Runnable registration) {
        waiting.add(registration);
    }

    void bindWaiting() {
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
    }

    static PatternParts parse(String pattern, CallSite site) {
        try {
            return PatternParts.parse(pattern);
        } catch (InvalidPatternException e) {
            throw StartError.at(site, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Binds it.
     *
     * @throws io.gf4j.core.error.GfException naming the place in user code if the pattern is none, or taken
     */
    void bind(PatternParts parts, String prefix, Registration registration) {
        RoutePattern pattern;
        try {
            pattern = parts.under(prefix);
        } catch (InvalidPatternException e) {
            throw StartError.at(registration.site(), String.valueOf(e.getMessage()));
        }
        HandlerItem item = new HandlerItem(registration, new Router(pattern));
        if (kind(registration.type()) == RouteKind.HANDLER) {
            refuseDuplicate(pattern, item);
        }
        table.add(pattern, kind(registration.type()), item);
        items.add(item);
    }

    private void refuseDuplicate(RoutePattern pattern, HandlerItem item) {
        HandlerItem first = table.handlerOf(pattern);
        if (first != null && !config.get().routeOverWrite()) {
            throw StartError.of(
                    "the route \"" + pattern + "\" is registered twice: at " + item.source() + " and before at "
                            + first.source() + "; remove one, or let the later one win with setRouteOverWrite(true)");
        }
    }

    private static RouteKind kind(HandlerType type) {
        return switch (type) {
            case HANDLER, OBJECT -> RouteKind.HANDLER;
            case MIDDLEWARE -> RouteKind.MIDDLEWARE;
            case HOOK -> RouteKind.HOOK;
        };
    }
}
