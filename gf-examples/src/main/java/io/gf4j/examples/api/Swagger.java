package io.gf4j.examples.api;

import io.gf4j.http.DefaultHandlerResponse;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import io.gf4j.http.openapi.Info;
import io.gf4j.http.openapi.Tag;
import java.util.List;

/** An API that documents itself: the document at /api.json, a page to read and try it at /swagger. */
public final class Swagger {
    private Swagger() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.setOpenApiPath("/api.json");
        server.setSwaggerPath("/swagger");
        server.getOpenApi()
                .info(new Info().title("Users").version("1.0").description("Users, kept until the program ends."))
                .tags(List.of(new Tag().name("Users").description("who they are")))
                .config()
                .commonResponse(DefaultHandlerResponse.class)
                .commonResponseDataField("Data")
                .ignorePkgPath(true);
        server.use(Ghttp::middlewareHandlerResponse);
        server.group("/user", group -> group.bind(new UserApi()));
    }
}
