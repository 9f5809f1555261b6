package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.Request;
import io.gf4j.http.UriType;
import java.util.Map;

/** Go: routing.go, objects whose methods are routes. */
final class ObjectScenarios {
    private ObjectScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("routing/object", server -> {
            server.bindObject("/shop", new Shop());
            server.bindObject("/{.struct}/m/{.method}", new Shop());
            server.bindObject("/some", new Shop(), "add");
            server.bindObjectMethod("/one", new Shop(), "showList");
        });
        Map.of("full-name", UriType.FULL_NAME, "all-lower", UriType.ALL_LOWER, "camel", UriType.CAMEL)
                .forEach((name, type) -> scenarios.add("routing/object-" + name, server -> {
                    server.setNameToUriType(type);
                    server.bindObject("/shop", new Shop());
                }));
        scenarios.add("routing/rest", server -> {
            server.bindObjectRest("/rest", new Rest());
            server.group("/g", group -> group.rest("/rest", new Rest()));
        });
    }

    static final class Shop {
        public void index(Request r) {
            r.response().write("index");
        }

        public void showList(Request r) {
            r.response().write("show-list");
        }

        public void add(Request r) {
            r.response().write("add");
        }
    }

    static final class Rest {
        public void get(Request r) {
            r.response().write("get");
        }

        public void post(Request r) {
            r.response().write("post");
        }

        public void delete(Request r) {
            r.response().write("delete");
        }

        public void other(Request r) {
            r.response().write("other");
        }
    }
}
