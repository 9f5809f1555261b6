package io.gf4j.tests.transcripts.scenarios;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Eg;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HookName;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.Outcomes.AnswerRes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Go: openapi.go. */
final class OpenApiScenarios {
    private OpenApiScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("openapi/document", OpenApiScenarios::documented);
        scenarios.add("openapi/page", OpenApiScenarios::documented);
        scenarios.add("openapi/routes", OpenApiScenarios::documented);
        scenarios.add("openapi/guarded", server -> {
            documented(server);
            server.bindHookHandler(server.getOpenApiPath(), HookName.HOOK_BEFORE_SERVE, OpenApiScenarios::ask);
        });
        scenarios.add("openapi/off", server -> server.group("/v1", group -> group.bind(new Books())));
    }

    private static void documented(Server server) {
        server.setOpenApiPath("/api.json");
        server.setSwaggerPath("/swagger");
        server.use(Ghttp::middlewareHandlerResponse);
        server.group("/v1", group -> group.bind(new Books()));
    }

    private static void ask(Request r) {
        if (!r.basicAuth("user", "pass", "Restricted")) {
            r.exitAll();
        }
    }

    /** Asks for a book. */
    @Meta(path = "/book/{id}", method = "get", summary = "One book", tags = "Books")
    @Dc("Finds a book.")
    public static final class BookReq {
        @P("Id")
        @In(In.PATH)
        @V("required|min:1")
        @Dc("its number")
        public int id;

        @P("Lang")
        @In(In.QUERY)
        @D("en")
        @Dc("the language")
        @Eg("de")
        public String lang = "";

        @P("Token")
        @In(In.HEADER)
        public String token = "";
    }

    /** A book. */
    public record BookRes(
            @Dc("its title") String title,
            @Nullable List<String> tags,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) int pages) {}

    /** A new book. */
    @Meta(path = "/book", method = "post,put", summary = "Adds a book", tags = "Books")
    public static final class AddBookReq {
        @V("required|length:1,50")
        public String title = "";

        @V("in:a,b")
        public String kind = "";
    }

    /** What became of it. */
    @Meta(mime = "application/json", extra = "example=string")
    public record AddBookRes(int id) {}

    /** Asks for anything. */
    @Meta(path = "/any", method = "all", summary = "Any", deprecated = "true")
    public static final class AnyBookReq {
        @JsonProperty("Age")
        public int age;
    }

    /** The routes. */
    public static final class Books {
        public BookRes book(Ctx ctx, BookReq req) {
            return new BookRes(req.lang, null, req.id);
        }

        public AddBookRes add(Ctx ctx, AddBookReq req) {
            return new AddBookRes(req.title.length());
        }

        public AnswerRes any(Ctx ctx, AnyBookReq req) {
            Outcomes.request(ctx).setError(Gerror.of("error"));
            return new AnswerRes("any", req.age);
        }
    }
}
