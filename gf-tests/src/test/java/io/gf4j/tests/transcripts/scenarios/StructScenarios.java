package io.gf4j.tests.transcripts.scenarios;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Json;
import io.gf4j.core.page.Page;
import io.gf4j.core.tag.P;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import java.util.function.Function;

/** Go: getters.go, parameters as objects, documents and pages. */
final class StructScenarios {
    private StructScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addHandler("params/json", "/x", StructScenarios::document);
        scenarios.addRoutes(
                "params/structs",
                new Scenarios.Route("/get", telling(r -> r.getStruct(User.class))),
                new Scenarios.Route("/query", telling(r -> r.getQueryStruct(User.class))),
                new Scenarios.Route("/form", telling(r -> r.getFormStruct(User.class))),
                new Scenarios.Route("/request", telling(r -> r.getRequestStruct(User.class))),
                new Scenarios.Route("/nil", telling(r -> r.getStruct(User.class))));
        scenarios.addRoutes(
                "params/page",
                new Scenarios.Route("/list", StructScenarios::pages),
                new Scenarios.Route("/list/{page}.html", StructScenarios::pages));
        scenarios.addHandler("params/embedded", "/x", r -> {
            Flat flat = r.getStruct(Flat.class);
            Nested nested = r.getStruct(Nested.class);
            r.response().write(flat.id, flat.base.pass1, "|", nested.id, nested.pass.pass1);
        });
    }

    private static void pages(Request r) {
        Page page = r.getPage(50, 10);
        r.response().writeln(page.getContent(1));
        r.response().writeln(page.getContent(4));
        r.response().write(page.currentPage(), " ", page.totalPage(), " ", page.urlTemplate());
    }

    private static void document(Request r) {
        Json json;
        try {
            json = r.getJson();
        } catch (GfException e) {
            r.response().write("error ", e);
            return;
        }
        r.response().write(json.get("name"), " ", json.get("list.1"), " ", json.get("none"));
    }

    private static HandlerFunc telling(Function<Request, User> read) {
        return r -> r.response().write(read.apply(r));
    }

    static class User {
        @JsonProperty("Id")
        public long id;

        @JsonProperty("Name")
        public String name = "";

        @JsonProperty("Pass1")
        @P("password1")
        public String pass1 = "";

        @JsonProperty("Pass2")
        @P("password2")
        public String pass2 = "";
    }

    static class Base {
        @P("password1")
        public String pass1 = "";
    }

    static class Flat {
        public long id;

        @JsonUnwrapped
        public Base base = new Base();
    }

    static class Nested {
        public long id;
        public Base pass = new Base();
    }
}
