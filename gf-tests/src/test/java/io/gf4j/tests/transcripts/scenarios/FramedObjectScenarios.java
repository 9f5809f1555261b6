package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.brackets;

import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.http.UriType;
import java.util.Map;

/** Go: objects.go. */
final class FramedObjectScenarios {
    private FramedObjectScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("objects/root", server -> {
            server.bindObject("/", new Framed());
            server.bindObject("/{.struct}/{.method}", new Framed());
        });
        scenarios.add("objects/some-methods", server -> {
            server.bindObject("/object", new Framed(), "show, delete");
            server.bindObjectMethod("/one", new Framed(), "showName");
        });
        scenarios.add("objects/domain", FramedObjectScenarios::domain);
        scenarios.add("objects/domain-rest", server -> server.domain("one.test").bindObjectRest("/", new Verbs()));
        scenarios.add("objects/rest", server -> {
            server.bindObjectRest("/", new Verbs());
            server.bindObjectRest("/{.struct}/{.method}", new Verbs());
            server.bindObjectRest("/object/:id", new Verbs());
        });
        scenarios.add(
                "objects/group",
                server -> server.group("/api", group -> {
                    group.all("/obj", new Framed());
                    group.get("/obj/my-show", new Framed(), "show");
                    group.rest("/obj/rest", new Framed());
                    group.all("/{.struct}/{.method}", new Framed());
                    group.all("/some", new Framed(), "show, delete");
                    group.rest("/verbs", new Verbs());
                }));
        scenarios.add("objects/in-middleware", server -> {
            server.bindObject("/", new Framed());
            server.bindMiddlewareDefault(brackets("1"));
            server.bindMiddlewareDefault(brackets("2"));
        });
        Map.of(
                        "default",
                        UriType.DEFAULT,
                        "full-name",
                        UriType.FULL_NAME,
                        "all-lower",
                        UriType.ALL_LOWER,
                        "camel",
                        UriType.CAMEL)
                .forEach((name, type) -> scenarios.add("objects/names-" + name, server -> {
                    server.setNameToUriType(type);
                    server.bindObject("/{.struct}/{.method}", new NamesObject());
                }));
    }

    private static void domain(Server server) {
        server.domain("one.test, two.test").bindObject("/", new Framed());
        server.domain("one.test, two.test").bindObject("/some", new Framed(), "show");
        server.domain("one.test").bindObjectMethod("/one", new Framed(), "show");
    }

    /** Has something around its methods. */
    static final class Framed {
        public void init(Request r) {
            r.response().write("( ");
        }

        public void shut(Request r) {
            r.response().write(") ");
        }

        public void index(Request r) {
            r.response().write("index ");
        }

        public void show(Request r) {
            r.response().write("show ");
        }

        public void delete(Request r) {
            r.response().write("delete ");
        }

        public void showName(Request r) {
            r.response().write("show-name ");
        }
    }

    /** Has a method for each HTTP method. */
    static final class Verbs {
        public void init(Request r) {
            r.response().write("( ");
        }

        public void shut(Request r) {
            r.response().write(") ");
        }

        public void get(Request r) {
            tell(r, "get");
        }

        public void put(Request r) {
            tell(r, "put");
        }

        public void post(Request r) {
            tell(r, "post");
        }

        public void delete(Request r) {
            tell(r, "delete");
        }

        public void patch(Request r) {
            tell(r, "patch");
        }

        public void options(Request r) {
            tell(r, "options");
        }

        public void head(Request r) {
            r.response().header().set("X-Head", "1");
        }

        private static void tell(Request r, String method) {
            r.response().write(method, RoutingScenarios.values(r), " ");
        }
    }

    static final class NamesObject {
        public void showName(Request r) {
            r.response().write("show name");
        }
    }
}
