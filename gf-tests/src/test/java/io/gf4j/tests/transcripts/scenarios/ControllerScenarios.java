package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.BizHandler;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HandlerItemParsed;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.Outcomes.AnswerRes;
import io.gf4j.tests.transcripts.scenarios.Outcomes.EmptyReq;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Go: controllers.go. */
final class ControllerScenarios {
    private static final AnswerRes ANN = new AnswerRes("ann", 30);

    private ControllerScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("strict/controllers", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            server.group("/v1", group -> group.bind(new Left(), new Right()));
            server.group("/v2", group -> {
                group.all("/", new Left());
                group.all("/under", new Right());
            });
        });
        scenarios.add("strict/meta-tags", server -> {
            server.use(ControllerScenarios::tellTags);
            server.group("/", group -> group.bind(new Left()));
            server.bindHandler("/plain", MiddlewareScenarios.says("plain"));
        });
        scenarios.add("strict/results", ControllerScenarios::results);
        addEnvelopes(scenarios);
    }

    @Meta(
            path = "/one",
            method = "get",
            extra = {"summary=the first", "tags=One"})
    static final class OneReq {}

    @Meta(path = "/two", method = "get,post")
    static final class TwoReq {}

    @Meta(path = "/any", method = "all")
    static final class AnyReq {}

    @Meta(path = "/bare")
    static final class BareReq {}

    @Meta(extra = "summary=without a path")
    static final class NoPathReq {}

    static final class Left {
        public AnswerRes one(Ctx ctx, OneReq req) {
            return new AnswerRes("one", 1);
        }

        public AnswerRes two(Ctx ctx, TwoReq req) {
            return new AnswerRes("two", 2);
        }
    }

    static final class Right {
        public AnswerRes any(Ctx ctx, AnyReq req) {
            return new AnswerRes(Outcomes.request(ctx).method(), 3);
        }

        public AnswerRes bare(Ctx ctx, BareReq req) throws Exception {
            return refuse("bare");
        }

        public @Nullable AnswerRes noPath(Ctx ctx, NoPathReq req) {
            return null;
        }
    }

    private static AnswerRes refuse(String text) throws Exception {
        throw new Exception(text);
    }

    private static void tellTags(Request r) {
        HandlerItemParsed serving = r.getServeHandler();
        if (serving == null) {
            r.response().write("nothing serves ");
        } else {
            r.response()
                    .writef(
                            "summary=%s method=%s tags=%s none=%s ",
                            serving.getMetaTag("summary"),
                            serving.getMetaTag("method"),
                            serving.getMetaTag("tags"),
                            serving.getMetaTag("none"));
        }
        r.middleware().next();
    }

    /** A result around another. */
    public record Wrapped<T extends @Nullable Object>(int code, T data, String msg) {}

    private static void results(Server server) {
        server.use(Ghttp::middlewareHandlerResponse);
        give(server, "/list", List.of(ANN, new AnswerRes("", 0)));
        give(server, "/empty-list", List.of());
        give(server, "/map", Map.of("b", 1, "a", List.of(1)));
        give(server, "/wrapped", new Wrapped<>(100, ANN, ""));
        give(server, "/wrapped-list", new Wrapped<>(100, List.of(ANN), "m"));
        give(server, "/wrapped-int", new Wrapped<>(0, 7, ""));
        give(server, "/wrapped-twice", new Wrapped<>(0, new Wrapped<@Nullable Integer>(0, null, ""), ""));
    }

    private static void give(Server server, String path, Object result) {
        server.bindHandler(path, EmptyReq.class, (ctx, req) -> result);
    }

    private static void addEnvelopes(Scenarios scenarios) {
        scenarios.add(
                "envelope/empty-statuses",
                server -> server.group("/", group -> {
                    group.middleware(Ghttp::middlewareHandlerResponse);
                    for (int status : new int[] {200, 201, 302, 400, 401, 403, 404, 405, 500, 503}) {
                        group.get("/status/" + status, r -> r.response().writeStatus(status, ""));
                        group.get("/header/" + status, r -> r.response().writeHeader(status));
                    }
                }));
        scenarios.add("envelope/inner-error", server -> {
            server.use(Ghttp::middlewareHandlerResponse, ControllerScenarios::ownWords);
            bind(server, Outcomes.ALL.subList(0, 6));
            server.bindHandler("/throws", r -> Marks.act(r, "panic-string"));
        });
        scenarios.add("envelope/own", server -> {
            server.use(ControllerScenarios::ownEnvelope);
            bind(server, Outcomes.ALL);
            server.bindHandler("/silent", r -> {});
            server.bindHandler("/set", r -> r.setError(Gerror.of("set")));
        });
        scenarios.add("envelope/twice", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            server.group("/", group -> {
                group.middleware(Ghttp::middlewareHandlerResponse);
                group.get("/result", EmptyReq.class, Outcomes.ALL.get(0).handler());
                group.get("/error", EmptyReq.class, Outcomes.ALL.get(2).handler());
            });
        });
        scenarios.add("envelope/own-type", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            server.bindHandler("/text", EmptyReq.class, (ctx, req) -> {
                Outcomes.request(ctx).response().header().set("Content-Type", "text/plain");
                return ANN;
            });
            server.bindHandler("/problem", EmptyReq.class, (BizHandler<EmptyReq, AnswerRes>) (ctx, req) -> {
                Outcomes.request(ctx).response().header().set("Content-Type", "application/problem+json");
                throw new Exception("plain");
            });
            server.bindHandler("/header", EmptyReq.class, (ctx, req) -> {
                Outcomes.request(ctx).response().header().set("X-Own", "1");
                Outcomes.request(ctx).response().writeHeader(201);
                return ANN;
            });
        });
    }

    private static void bind(Server server, List<Outcomes.Outcome> outcomes) {
        outcomes.forEach(outcome -> server.bindHandler(outcome.path(), EmptyReq.class, outcome.handler()));
    }

    private static void ownWords(Request r) {
        r.middleware().next();
        Throwable error = r.getError();
        if (error != null) {
            r.response().clearBuffer();
            r.response().write("own words: ", error);
        }
    }

    /** The envelope that apps write themselves. */
    private static void ownEnvelope(Request r) {
        r.middleware().next();
        if (r.response().bufferLength() > 0) {
            return;
        }
        Throwable error = r.getError();
        if (error == null) {
            writeData(r, r.getHandlerResponse());
            return;
        }
        Code code = Gerror.code(error);
        int number = code.equals(Gcode.CODE_NIL) ? Gcode.CODE_INTERNAL_ERROR.code() : code.code();
        r.response().writeJson(Map.of("ok", false, "code", number, "text", String.valueOf(error.getMessage())));
    }

    private static void writeData(Request r, @Nullable Object data) {
        Map<String, @Nullable Object> answer = new TreeMap<>();
        answer.put("ok", true);
        answer.put("data", data);
        r.response().writeJson(answer);
    }
}
