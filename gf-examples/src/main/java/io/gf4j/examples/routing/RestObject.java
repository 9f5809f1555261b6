package io.gf4j.examples.routing;

import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** A resource as an object: its methods are named as those of HTTP. */
public final class RestObject {
    private RestObject() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindObjectRest("/note", new Note());
    }

    /** One note, which clients read, write and delete at the same time. */
    public static final class Note {
        private volatile String text = "";

        /** Reads it. */
        public void get(Request r) {
            String now = text;
            if (now.isEmpty()) {
                r.response().writeStatus(404, "no note yet\n");
            } else {
                r.response().writeln(now);
            }
        }

        /** Replaces it by the body. */
        public void put(Request r) {
            text = r.getBodyString();
            r.response().writeln("noted");
        }

        /** Forgets it. */
        public void delete(Request r) {
            text = "";
            r.response().writeln("forgotten");
        }
    }
}
