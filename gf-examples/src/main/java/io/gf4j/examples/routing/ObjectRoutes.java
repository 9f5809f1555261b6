package io.gf4j.examples.routing;

import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** An object's methods as routes, by their names; a pattern may say where the names stand. */
public final class ObjectRoutes {
    private ObjectRoutes() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindObject("/user", new User());
        server.bindObject("/{.struct}-{.method}.html", new User(), "showList");
        server.bindObjectMethod("/everyone", new User(), "showList");
    }

    /** Its methods that take a request are bound. */
    public static final class User {
        /** Runs before each of them. */
        public void init(Request r) {
            r.response().write("init ");
        }

        /** Runs after each of them. */
        public void shut(Request r) {
            r.response().write("shut\n");
        }

        /** Serves /user and /user/index. */
        public void index(Request r) {
            r.response().write("index ");
        }

        /** Serves /user/show-list. */
        public void showList(Request r) {
            r.response().write("john, mary ");
        }

        /** Is no route: it takes no request. */
        public String name() {
            return "user";
        }
    }
}
