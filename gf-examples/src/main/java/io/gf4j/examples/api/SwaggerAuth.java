package io.gf4j.examples.api;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HookName;
import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** A document for those who know the password; the browser asks for it when the page loads the document. */
public final class SwaggerAuth {
    private SwaggerAuth() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.setOpenApiPath("/api.json");
        server.setSwaggerPath("/swagger");
        server.bindHookHandler(server.getOpenApiPath(), HookName.HOOK_BEFORE_SERVE, SwaggerAuth::ask);
        server.use(Ghttp::middlewareHandlerResponse);
        server.group("/", group -> group.bind(new Hello()));
    }

    private static void ask(Request r) {
        if (!r.basicAuth("admin", "123456", "Restricted")) {
            r.exitAll();
        }
    }

    /** Whom to greet. */
    @Meta(path = "/hello", method = "get", tags = "Test", summary = "Greets somebody")
    public static final class HelloReq {
        /** A name. */
        @D("world")
        @Dc("whom to greet")
        public String name = "";
    }

    /** A greeting. */
    public record HelloRes(@Dc("the greeting") String reply) {}

    /** The route. */
    public static final class Hello {
        /** Greets. */
        public HelloRes hello(Ctx ctx, HelloReq req) {
            return new HelloRes("Hello " + req.name);
        }
    }
}
