package io.gf4j.examples.api;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.V;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;

/**
 * Routes from a request to a result: as a controller's method, and as a lambda. Both are checked and documented; only
 * what a lambda returns is unknown to the document.
 */
public final class StandardRouter {
    private StandardRouter() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.setOpenApiPath("/api.json");
        server.setSwaggerPath("/swagger");
        server.use(Ghttp::middlewareHandlerResponse);
        server.group("/", group -> {
            group.bind(new Hello());
            group.bind(ByeReq.class, (ctx, req) -> new ByeRes("Bye " + req.name()));
        });
    }

    /** Whom to greet; the route is said here. */
    @Meta(path = "/hello", method = "get", tags = "Hello", summary = "Greets somebody")
    public record HelloReq(
            @V("required") @Dc("whom to greet") String name) {}

    /** A greeting. */
    public record HelloRes(@Dc("the greeting") String reply) {}

    /** A controller; each of its methods of this shape is a route. */
    public static final class Hello {
        /** Greets. */
        public HelloRes say(Ctx ctx, HelloReq req) {
            return new HelloRes("Hi " + req.name());
        }
    }

    /** To whom to say goodbye. */
    @Meta(path = "/bye", method = "get", tags = "Hello", summary = "Says goodbye")
    public record ByeReq(@D("all") String name) {}

    /** A farewell. */
    public record ByeRes(String reply) {}
}
