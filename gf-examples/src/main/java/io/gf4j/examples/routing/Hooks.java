package io.gf4j.examples.routing;

import io.gf4j.http.HookName;
import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** Hooks run at moments of a request, whatever serves it: before and after it is served, and before it is sent. */
public final class Hooks {
    private Hooks() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindHookHandler(
                "/*", HookName.HOOK_BEFORE_SERVE, r -> r.response().header().set("X-Served-By", "gf"));
        server.bindHookHandler("/*", HookName.HOOK_BEFORE_OUTPUT, Hooks::shout);
        server.bindHookHandler("/teapot", HookName.HOOK_BEFORE_SERVE, Hooks::refuse);
        server.bindHandler("/hello", r -> r.response().write("hello\n"));
        server.bindHandler("/teapot", r -> r.response().write("coffee\n"));
    }

    /** The last place to change what is buffered. */
    private static void shout(Request r) {
        String quiet = r.response().bufferString();
        r.response().clearBuffer();
        r.response().write(quiet.replace("\n", "!\n"));
    }

    /** Ends the request before anything serves it: no handler and no further hook begins. */
    private static void refuse(Request r) {
        r.response().writeStatus(418, "no coffee here\n");
        r.exitAll();
    }
}
