package io.gf4j.http.openapi;

import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The cases that were recorded from goai, with our twins of its types. */
final class RecordedCases {
    private final Map<String, Consumer<OpenApiV3>> cases = new TreeMap<>();

    static Map<String, Consumer<OpenApiV3>> all() {
        RecordedCases all = new RecordedCases();
        ValueShapes.addTo(all);
        TypeShapes.addTo(all);
        PlaceShapes.addTo(all);
        MetaShapes.addTo(all);
        CommonShapes.addTo(all);
        return all.cases;
    }

    void add(String name, Consumer<OpenApiV3> fill) {
        cases.put(name, fill);
    }

    /** A route of its own. */
    void route(String name, Class<?> request, Type result) {
        under(name, request, result, config -> {});
    }

    /** A route under a configuration. */
    void under(String name, Class<?> request, Type result, Consumer<OpenApiConfig> configure) {
        add(name, document -> {
            configure.accept(document.config());
            document.add(new AddInput("", "", "", new RouteTypes(request, result)));
        });
    }
}
