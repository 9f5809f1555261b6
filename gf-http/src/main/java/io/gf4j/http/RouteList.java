package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The registered routes as rows, and the rows as the table that is logged at the start. */
final class RouteList {
    private static final String GLOBAL = "GLOBAL MIDDLEWARE";
    private static final Comparator<RouterItem> ORDER = Comparator.comparing(RouterItem::domain)
            .thenComparing(RouterItem::route)
            .thenComparing(RouterItem::method)
            .thenComparing(item -> item.type() != HandlerType.MIDDLEWARE)
            .thenComparing(RouterItem::middleware)
            .thenComparing(Comparator.comparingInt(RouterItem::priority).reversed());

    private RouteList() {}

    /** One row for each method, path, domain and type: of several the latest. */
    static List<RouterItem> of(String server, String address, List<HandlerItem> items) {
        List<RouterItem> rows = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (HandlerItem item : items) {
            int rank = counts.merge(key(item), 1, Integer::sum) - 1;
            rows.add(row(server, address, item, rank));
        }
        Set<String> seen = new HashSet<>();
        List<RouterItem> latest = new ArrayList<>();
        for (RouterItem row : rows.reversed()) {
            if (seen.add(key(row.handler()) + row.type())) {
                latest.add(row);
            }
        }
        latest.sort(ORDER);
        return List.copyOf(latest);
    }

    private static String key(HandlerItem item) {
        Router router = item.router();
        return item.hookName() + "%" + router.method() + ":" + router.uri() + "@" + router.domain();
    }

    private static RouterItem row(String server, String address, HandlerItem item, int rank) {
        Router router = item.router();
        return new RouterItem(
                item,
                server,
                address,
                router.domain(),
                item.type(),
                middleware(item),
                router.method(),
                router.uri(),
                rank,
                item.type() == HandlerType.HANDLER || item.type() == HandlerType.OBJECT);
    }

    private static String middleware(HandlerItem item) {
        if (item.type() == HandlerType.MIDDLEWARE) {
            return GLOBAL;
        }
        HookName hook = item.hookName();
        return hook != null ? hook.name() : String.join(",", item.middlewareNames());
    }

    static String print(List<RouterItem> rows) {
        boolean plain = rows.stream()
                .allMatch(row -> row.server().equals(Ghttp.DEFAULT_SERVER_NAME)
                        && row.domain().equals(PatternParts.DEFAULT_DOMAIN));
        List<String> header = plain
                ? List.of("ADDRESS", "METHOD", "ROUTE", "HANDLER", "MIDDLEWARE")
                : List.of("SERVER", "DOMAIN", "ADDRESS", "METHOD", "ROUTE", "HANDLER", "MIDDLEWARE");
        return RouteTablePrinter.print(
                header, rows.stream().map(row -> cells(row, plain)).toList());
    }

    private static List<String> cells(RouterItem row, boolean plain) {
        List<String> cells = new ArrayList<>();
        if (!plain) {
            cells.add(row.server());
            cells.add(row.domain());
        }
        cells.add(row.address());
        cells.add(row.method());
        cells.add(row.route());
        cells.add(row.handler().name());
        cells.add(row.middleware().replace(",", "\n"));
        return cells;
    }
}
