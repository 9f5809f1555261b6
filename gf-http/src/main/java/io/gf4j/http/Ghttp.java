package io.gf4j.http;

import io.gf4j.core.ctx.Ctx;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of Go's package ghttp. */
public final class Ghttp {
    /** An address that takes a free port. Go: FreePortAddress. */
    public static final String FREE_PORT_ADDRESS = ":0";

    /** The name of the server that is meant when none is given. Go: DefaultServerName. */
    public static final String DEFAULT_SERVER_NAME = "default";

    /** The domain of routes that serve every host. Go: DefaultDomainName. */
    public static final String DEFAULT_DOMAIN_NAME = "default";

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
        ServerRegistry.running().forEach(Server::shutdown);
    }

    /** The methods that routes can be bound to. Go: SupportedMethods. */
    public static List<String> supportedMethods() {
        return HttpMethods.SUPPORTED;
    }

    /** A configuration with all defaults. Go: NewConfig. */
    public static ServerConfig newConfig() {
        return new ServerConfig();
    }

    /** The request that a ctx belongs to, or null. Go: RequestFromCtx. */
    public static @Nullable Request requestFromCtx(Ctx ctx) {
        return (Request) ctx.value(Request.CTX_KEY);
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
     * A middleware behind which the request's ctx no longer ends when the client leaves. Go: MiddlewareNeverDoneCtx.
     */
    public static void middlewareNeverDoneCtx(Request r) {
        r.setCtx(r.getNeverDoneCtx());
        r.middleware().next();
    }
}
