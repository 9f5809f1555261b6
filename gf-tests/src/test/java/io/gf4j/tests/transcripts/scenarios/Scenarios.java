package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Server;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Sets up a server for each scenario, by the scenario's name. */
public final class Scenarios {
    private final Map<String, Consumer<Server>> byName = new TreeMap<>();

    private Scenarios() {}

    /** What sets up each scenario's server. */
    public static Map<String, Consumer<Server>> all() {
        Scenarios all = new Scenarios();
        all.addAreas();
        return all.byName;
    }

    private void addAreas() {
        StreamingScenarios.addTo(this);
        ExitScenarios.addTo(this);
        PanicScenarios.addTo(this);
        StatusScenarios.addTo(this);
        FlushScenarios.addTo(this);
        RawScenarios.addTo(this);
        WriteScenarios.addTo(this);
        JsonFieldScenarios.addTo(this);
        HeadScenarios.addTo(this);
        EdgeScenarios.addTo(this);
        RoutingScenarios.addTo(this);
        ObjectScenarios.addTo(this);
        MiddlewareScenarios.addTo(this);
        HookScenarios.addTo(this);
        CorsScenarios.addTo(this);
        EnvelopeScenarios.addTo(this);
        ParamScenarios.addTo(this);
        ParseScenarios.addTo(this);
        StrictParamScenarios.addTo(this);
        GetterScenarios.addTo(this);
        StructScenarios.addTo(this);
        UploadScenarios.addTo(this);
        MultipartReaderScenarios.addTo(this);
        PatternScenarios.addTo(this);
        DomainScenarios.addTo(this);
        GroupScenarios.addTo(this);
        ChainScenarios.addTo(this);
        HookRunScenarios.addTo(this);
        StatusTextScenarios.addTo(this);
        ControllerScenarios.addTo(this);
        FramedObjectScenarios.addTo(this);
        StaticScenarios.addTo(this);
        FileScenarios.addTo(this);
        OpenApiScenarios.addTo(this);
        CookieScenarios.addTo(this);
        SessionScenarios.addTo(this);
        TemplateScenarios.addTo(this);
        TemplateLanguageScenarios.addTo(this);
    }

    void add(String name, Consumer<Server> setUp) {
        if (byName.putIfAbsent(name, setUp) != null) {
            throw new IllegalStateException("twice: " + name);
        }
    }

    void addHandler(String name, String path, HandlerFunc handler) {
        add(name, server -> server.bindHandler(path, handler));
    }

    void addRoutes(String name, Route... routes) {
        add(name, server -> {
            for (Route route : routes) {
                server.bindHandler(route.path(), route.handler());
            }
        });
    }

    /** A path and its handler. */
    record Route(String path, HandlerFunc handler) {}
}
