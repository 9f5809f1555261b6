package io.gf4j.http;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.error.Option;
import io.gf4j.core.json.Gjson;
import io.undertow.server.HttpHandler;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions of Go's package ghttp. */
public final class Ghttp {
    /** An address that takes a free port. Go: FreePortAddress. */
    public static final String FREE_PORT_ADDRESS = ":0";

    /** The name of the server that is meant when none is given. Go: DefaultServerName. */
    public static final String DEFAULT_SERVER_NAME = "default";

    /** The domain of routes that serve every host. Go: DefaultDomainName. */
    public static final String DEFAULT_DOMAIN_NAME = "default";

    /** What {@link #middlewareJsonBody} says of a body that is no JSON; one instance for all. Go: ErrNeedJsonBody. */
    @SuppressWarnings("StaticAssignmentOfThrowable") // Made without a stack.
    public static final GfException ERR_NEED_JSON_BODY = Gerror.newWithOption(new Option(
            null, false, "the request body content should be JSON format", List.of(), Gcode.CODE_INVALID_REQUEST));

    private Ghttp() {}

    /** The server of this name, or the default one; made at the first call. Go: GetServer. */
    public static Server getServer(Object... name) {
        String wanted = name.length == 0 ? "" : String.valueOf(name[0]);
        return ServerRegistry.get(wanted.isEmpty() ? DEFAULT_SERVER_NAME : wanted);
    }

    /** Waits until all servers have stopped; TERM and INT stop them. Go: Wait. */
    public static void waitAll() {
        ProcessSignals.install();
        try {
            ServerRegistry.awaitNoneRunning();
            StartLog.allShutDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops all servers gracefully and returns when that is over. Go: ShutdownAllServer. */
    public static void shutdownAllServer(Ctx ctx) {
        StartLog.toldToStop();
        ServerRegistry.running().forEach(Server::stop);
    }

    /** The methods that routes can be bound to. Go: SupportedMethods. */
    public static List<String> supportedMethods() {
        return HttpMethods.SUPPORTED;
    }

    /**
     * Parameters as {@code k=v&k=v}, of a map or a bean; text and bytes are taken as they are. Null values are left
     * out, keys are not encoded. Go: BuildParams.
     *
     * @param noUrlEncode whether to leave the values as they are, too
     */
    public static String buildParams(@Nullable Object params, boolean... noUrlEncode) {
        return ParamsText.of(params, noUrlEncode.length != 1 || !noUrlEncode[0]);
    }

    /** A configuration with all defaults. Go: NewConfig. */
    public static ServerConfig newConfig() {
        return new ServerConfig();
    }

    /**
     * A configuration with all defaults but what a map says; see {@link Server#setConfigWithMap}. Go: ConfigFromMap.
     *
     * @throws GfException naming the value that is wrong, and its file and line
     */
    public static ServerConfig configFromMap(Map<String, @Nullable Object> m) {
        ServerConfig config = new ServerConfig();
        ServerNode.read(m, config);
        return config;
    }

    /** The request that a ctx belongs to, or null. Go: RequestFromCtx. */
    public static @Nullable Request requestFromCtx(Ctx ctx) {
        return (Request) ctx.value(Request.CTX_KEY);
    }

    /** Same as {@link Request#cookie()}. Go: GetCookie. */
    public static Cookie getCookie(Request r) {
        return r.cookie();
    }

    /** A middleware that allows every origin, with {@link Response#corsDefault()}. Go: MiddlewareCORS. */
    public static void middlewareCORS(Request r) {
        r.response().corsDefault();
        r.middleware().next();
    }

    /**
     * A middleware that writes a strict route's result, or its error, as {@link DefaultHandlerResponse}. It is silent
     * where something was written or flushed, and on streams. Go: MiddlewareHandlerResponse.
     */
    public static void middlewareHandlerResponse(Request r) {
        HandlerResponseMiddleware.handle(r);
    }

    /**
     * A middleware that compresses replies of 1,024 bytes and more for clients that accept gzip, if nobody has said a
     * Content-Encoding and nothing was flushed: a stream goes out as it is. Go: MiddlewareGzip.
     */
    public static void middlewareGzip(Request r) {
        GzipMiddleware.handle(r);
    }

    /**
     * A middleware that stops requests whose body is no JSON with {@link #ERR_NEED_JSON_BODY}, which by itself is a
     * 500; an empty body passes. Go: MiddlewareJsonBody.
     */
    public static void middlewareJsonBody(Request r) {
        byte[] body = r.getBody();
        if (body.length > 0 && !Gjson.valid(body)) {
            r.setError(ERR_NEED_JSON_BODY);
            return;
        }
        r.middleware().next();
    }

    /**
     * A handler that lets one written for Undertow answer. It writes past the response's buffer: what was buffered is
     * dropped, and {@code Server}, {@code Trace-Id} and later headers are not part of the reply. Go: WrapF.
     */
    public static HandlerFunc wrapF(HttpHandler f) {
        return request -> request.response().handOver(f);
    }

    /** Same as {@link #wrapF}: Undertow has one handler type where Go has two. Go: WrapH. */
    public static HandlerFunc wrapH(HttpHandler h) {
        return wrapF(h);
    }

    /**
     * A middleware behind which the request's ctx no longer ends when the client leaves. Go: MiddlewareNeverDoneCtx.
     */
    public static void middlewareNeverDoneCtx(Request r) {
        r.setCtx(r.getNeverDoneCtx());
        r.middleware().next();
    }
}
