package io.gf4j.examples.api;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.DefaultHandlerResponse;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import java.util.List;

/** A result that is a list: an array in the answer's data, and in the document, which knows the envelope around it. */
public final class ResponseJsonArray {
    private ResponseJsonArray() {}

    /** Binds the route. */
    public static void setUp(Server server) {
        server.group("/", group -> {
            group.middleware(Ghttp::middlewareHandlerResponse);
            group.bind(new Users());
        });
        server.getOpenApi()
                .config()
                .commonResponse(DefaultHandlerResponse.class)
                .commonResponseDataField("Data");
        server.setOpenApiPath("/api.json");
        server.setSwaggerPath("/swagger");
    }

    /** Asks for all users. */
    @Meta(path = "/user", method = "get", tags = "Users", summary = "Lists users")
    public record ListReq() {}

    /** A user. */
    public record User(
            @Dc("User ID") long id, @Dc("User name") String name) {}

    /** The controller. */
    public static final class Users {
        /** Lists them. */
        public List<User> getList(Ctx ctx, ListReq req) {
            return List.of(new User(1, "john"), new User(2, "smith"), new User(3, "alice"));
        }
    }
}
