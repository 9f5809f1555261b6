package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.http.BizHandler;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import java.util.List;
import java.util.Objects;

/** A strict handler for each way to end. Go: the outcomes of envelope.go, where a handler returns its error. */
final class Outcomes {
    static final List<Outcome> ALL = List.of(
            new Outcome("/result", (ctx, req) -> ann()),
            new Outcome("/nil", (ctx, req) -> null),
            new Outcome("/error", (ctx, req) -> {
                throw new Exception("plain");
            }),
            new Outcome("/gerror", (ctx, req) -> {
                throw Gerror.of("with stack");
            }),
            new Outcome("/code", (ctx, req) -> {
                throw Gerror.newCode(Gcode.CODE_NOT_AUTHORIZED, "coded");
            }),
            new Outcome("/code-only", (ctx, req) -> {
                throw Gerror.newCode(Gcode.CODE_NOT_FOUND);
            }),
            new Outcome("/own-code", (ctx, req) -> {
                throw Gerror.newCode(Gcode.of(1234, "own", null), "mine");
            }),
            new Outcome("/wrapped", (ctx, req) -> {
                throw Gerror.wrap(Gerror.newCode(Gcode.CODE_NOT_FOUND, "inner"), "outer");
            }),
            new Outcome("/writes", (ctx, req) -> {
                request(ctx).response().write("written");
                return ann();
            }),
            new Outcome("/status", (ctx, req) -> {
                request(ctx).response().writeHeader(403);
                return ann();
            }),
            new Outcome("/panic", (ctx, req) -> {
                throw new IllegalStateException("text");
            }),
            new Outcome("/exit", (ctx, req) -> {
                request(ctx).exit();
                return ann();
            }));

    private Outcomes() {}

    /** A request without fields. */
    static final class EmptyReq {}

    /** A result. */
    public record AnswerRes(String name, int age) {}

    /** A path and its handler. */
    record Outcome(String path, BizHandler<EmptyReq, AnswerRes> handler) {}

    private static AnswerRes ann() {
        return new AnswerRes("ann", 30);
    }

    static Request request(Ctx ctx) {
        return Objects.requireNonNull(Ghttp.requestFromCtx(ctx));
    }
}
