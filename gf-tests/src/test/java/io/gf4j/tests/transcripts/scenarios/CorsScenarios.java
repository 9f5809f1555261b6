package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;

import io.gf4j.http.CORSOptions;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import java.util.List;

/** Go: cors.go. */
final class CorsScenarios {
    private CorsScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("cors/global", server -> {
            server.use(Ghttp::middlewareCORS);
            server.bindHandler("POST:/post", says("post"));
            server.bindHandler("/all", says("all"));
        });
        scenarios.add(
                "cors/group",
                server -> server.group("/g", group -> {
                    group.middleware(Ghttp::middlewareCORS);
                    group.post("/post", says("post"));
                    group.all("/all", says("all"));
                }));
        scenarios.add("cors/origins", server -> {
            server.use(Ghttp::middlewareCORS);
            server.bindHandler("/x", says("x"));
        });
        scenarios.add("cors/domains", server -> {
            server.use(r -> {
                r.response().cors(allowing(r, "a.test", "b.test:8080"));
                r.middleware().next();
            });
            server.bindHandler("/x", says("x"));
        });
        scenarios.add("cors/denied", server -> {
            server.use(r -> {
                CORSOptions options = allowing(r, "a.test");
                if (!r.response().corsAllowedOrigin(options)) {
                    r.response().writeStatus(403);
                    return;
                }
                r.response().cors(options);
                r.middleware().next();
            });
            server.bindHandler("/x", says("x"));
        });
        scenarios.addHandler("cors/options", "/x", r -> {
            r.response()
                    .cors(new CORSOptions()
                            .allowOrigin("http://o.test")
                            .allowCredentials("false")
                            .exposeHeaders("X-E")
                            .maxAge(5)
                            .allowMethods("GET")
                            .allowHeaders("X-H"));
            r.response().write("x");
        });
        scenarios.add("cors/default", server -> {
            server.bindHandler("/default", r -> {
                r.response().corsDefault();
                r.response().write("x");
            });
            server.bindHandler("/none", r -> {
                r.response().cors(new CORSOptions());
                r.response().write("x");
            });
        });
    }

    private static CORSOptions allowing(Request r, String... domains) {
        return r.response().defaultCORSOptions().allowDomain(List.of(domains));
    }
}
