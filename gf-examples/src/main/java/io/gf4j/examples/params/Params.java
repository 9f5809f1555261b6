package io.gf4j.examples.params;

import io.gf4j.G;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.P;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.util.List;

/** The ways to what a client sends: query, path, form, JSON or XML; as values, as maps, as a record. */
public final class Params {
    private Params() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindHandler("/get/{name}", Params::get);
        server.bindHandler("/which/{k}", Params::which);
        server.bindHandler("/map", r -> r.response().writeJson(r.getMap()));
        server.bindHandler("/some", r -> r.response().writeJson(r.getMap(G.map("name", "nobody", "age", 18))));
        server.bindHandler("/body", Params::body);
        server.bindHandler("/user", r -> r.response().writeJson(r.parse(User.class)));
    }

    /** Wherever it comes from; what is missing has a default, or is empty. */
    private static void get(Request r) {
        String name = r.get("name").toString();
        int age = r.get("age", 18).toInt();
        List<String> tags = r.get("tags").toStrings();
        r.response()
                .writefln(
                        "%s, %d, %v, %v",
                        name, age, tags, r.get("address").toMap().get("city"));
    }

    /** One name in several places: {@code get} takes the form before the body, the query and the path. */
    private static void which(Request r) {
        r.response()
                .writefln(
                        "get %v, query %v, form %v, path %v",
                        r.get("k"), r.getQuery("k", "-"), r.getForm("k", "-"), r.getRouter("k"));
    }

    /** The body as it came, and a part of it, if it is JSON. */
    private static void body(Request r) {
        r.response().writefln("%d bytes: %v", r.getBody().length, r.getJson().get("user.tags.0"));
    }

    /** A user, whose names need not be those of Java. What is missing is null, or 0, or has a default. */
    public record User(@P("nick") String name, @D("18") int age, List<String> tags, Address address) {}

    /** What nests. */
    public record Address(String city) {}
}
