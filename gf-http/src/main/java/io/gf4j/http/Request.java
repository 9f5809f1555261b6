package io.gf4j.http;

import io.gf4j.core.conv.Var;
import io.gf4j.core.ctx.CancelCtx;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.http.engine.Exchange;
import io.gf4j.http.routing.Match;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request and all that belongs to it (Go: {@code ghttp.Request}). Made by the server, used by the handlers on the
 * connection's virtual thread, over when the last of them returns; not for use by several threads at once.
 *
 * <p>Members are spread over facets: leaving handlers is {@link RequestFlow}, who asks and for what is
 * {@link RequestPeer} and {@link RequestAuth}, what serves it is {@link RequestServing}, what is known of the client is
 * {@link RequestClientState}, its templates are {@link RequestView}. What the client sends is {@link RequestParams},
 * {@link RequestQuery}, {@link RequestForm}, {@link RequestMerged}, {@link RequestStructs}, {@link RequestParse},
 * {@link RequestFiles} and {@link RequestBody}; how net/http reads it is {@link RequestForms} and
 * {@link RequestProtocol}. Nothing of it is read before it is asked for.
 */
public final class Request
        implements RequestFlow,
                RequestPeer,
                RequestServing,
                RequestClientState,
                RequestView,
                RequestProtocol,
                RequestExchange,
                RequestBody,
                RequestParams,
                RequestQuery,
                RequestForm,
                RequestMerged,
                RequestStructs,
                RequestParse,
                RequestFiles,
                RequestForms,
                RequestAuth {
    /** Under this key a request's ctx holds the request. */
    static final Object CTX_KEY = Request.class;

    private final Server server;
    private final Exchange exchange;
    private final Instant enterTime = Instant.now();
    private final Response response;
    private final RequestInput input;
    private RequestTarget target;
    private String method;
    private @Nullable String host;
    private @Nullable Header header;
    private @Nullable String traceId;
    private @Nullable ParamStore params;
    private @Nullable CancelCtx life;
    private @Nullable Ctx ctx;
    private @Nullable Middleware middleware;
    private @Nullable Router router;
    private @Nullable Instant leaveTime;
    private @Nullable Throwable error;
    private @Nullable Object handlerResponse;
    private @Nullable StaticFile staticFile;
    private @Nullable TemplateScope templateScope;
    private boolean fileRequest;
    private @Nullable ClientState clientState;
    private boolean exited;

    Request(Server server, Exchange exchange, RequestTarget target) {
        this.server = server;
        this.exchange = exchange;
        this.target = target;
        this.method = exchange.method();
        this.input = new RequestInput(exchange, server.settings().clientMaxBodySize());
        this.response = new Response(this, new ReplyWriter(exchange));
    }

    /** The server that got the request. Go: Server. */
    public Server server() {
        return server;
    }

    /** The reply. Go: Response. */
    public Response response() {
        return response;
    }

    /** The chain of middlewares and handler, whose {@code next()} runs the rest of it. Go: Middleware. */
    public Middleware middleware() {
        Middleware chain = middleware;
        if (chain == null) {
            throw new IllegalStateException("the request has not been routed yet");
        }
        return chain;
    }

    /**
     * The route of the middleware or handler that runs now; null before the first, and not that of a hook. Go: Router.
     */
    public @Nullable Router router() {
        return router;
    }

    /**
     * The values of the names in the path pattern of what runs now: a handler, a middleware or a hook. Unescaped; empty
     * if the pattern has no names. Go: GetRouterMap.
     */
    public Map<String, String> getRouterMap() {
        return Map.copyOf(middleware().values());
    }

    /** When the request came. Go: EnterTime. */
    public Instant enterTime() {
        return enterTime;
    }

    /** When its reply was out, or null before. Go: LeaveTime. */
    public @Nullable Instant leaveTime() {
        return leaveTime;
    }

    /** The method as sent. Go: Method. */
    public String method() {
        return method;
    }

    /** Changes the method for what comes later; routing is over. */
    public Request method(String newMethod) {
        method = newMethod;
        return this;
    }

    /** Path and query; the path has lost its trailing slashes. Go: URL. */
    public URI url() {
        return target.toUri();
    }

    /** Changes path and query for what comes later; routing is over. */
    public Request url(URI url) {
        RequestTarget changed = RequestTarget.parse(url.toString());
        if (changed == null) {
            throw new IllegalArgumentException("\"" + url + "\" is no path with query; write it as \"/path?query\"");
        }
        target = changed;
        return this;
    }

    /** The target as sent, not decoded. Go: RequestURI. */
    public String requestURI() {
        return exchange.target();
    }

    /**
     * The request's header lines, without Host, and without Trailer if it tells of trailers; what is changed here,
     * later handlers see. Go: Header.
     */
    public Header header() {
        Header lines = header;
        if (lines == null) {
            lines = new Header();
            exchange.requestHeaders(lines::addReceived);
            lines.del("Host");
            if (contentLength() < 0) {
                lines.del("Trailer");
            }
            header = lines;
        }
        return lines;
    }

    /** Host and port that the client asked for, as it wrote them. Go: Host. */
    public String host() {
        String known = host;
        if (known == null) {
            String line = exchange.requestHeader("Host");
            known = target.authority() != null ? target.authority() : line == null ? "" : line;
            host = known;
        }
        return known;
    }

    /** Changes the host for what comes later; routing is over. */
    public Request host(String newHost) {
        host = newHost;
        return this;
    }

    /** The client's socket address, {@code 10.0.0.1:51234}. Go: RemoteAddr. */
    public String remoteAddr() {
        InetSocketAddress peer = exchange.remoteAddress();
        String ip = peer.getAddress().getHostAddress();
        return (ip.indexOf(':') < 0 ? ip : "[" + ip + "]") + ":" + peer.getPort();
    }

    /** What a handler threw, or {@link #setError} set; null while all went well. Go: GetError. */
    public @Nullable Throwable getError() {
        return error;
    }

    /** Sets the request's error, which later middlewares and the error log see; null clears it. Go: SetError. */
    public void setError(@Nullable Throwable err) {
        error = err;
    }

    /** The file or directory that static service found, or null; known before hooks run. Go: StaticFile. */
    public @Nullable StaticFile staticFile() {
        return staticFile;
    }

    /**
     * Sets what static service is to send in the place of what it found; null for nothing. Go: assigning StaticFile.
     */
    public Request staticFile(@Nullable StaticFile value) {
        staticFile = value;
        return this;
    }

    /** Whether static service answers this request: with a file, or a directory without route. Go: IsFileRequest. */
    public boolean isFileRequest() {
        return fileRequest;
    }

    /** What a strict route's handler returned; null before, and for plain handlers. Go: GetHandlerResponse. */
    public @Nullable Object getHandlerResponse() {
        return handlerResponse;
    }

    /**
     * The ctx of this request: holds the request itself, ends when the client leaves or the request is over. Go:
     * Context.
     */
    public Ctx context() {
        Ctx known = ctx;
        if (known == null) {
            CancelCtx cancellable = Gctx.getInitCtx().withCancel();
            exchange.onGone(cancellable::cancel);
            life = cancellable;
            known = Gctx.withTraceId(cancellable, traceId()).withValue(CTX_KEY, this);
            ctx = known;
        }
        return known;
    }

    /** Same as {@link #context()}. Go: GetCtx. */
    public Ctx getCtx() {
        return context();
    }

    /** A ctx with the same values that does not end with the request. Go: GetNeverDoneCtx. */
    public Ctx getNeverDoneCtx() {
        return Gctx.neverDone(context());
    }

    /** Replaces the request's ctx for what comes later. Go: SetCtx. */
    public void setCtx(Ctx newCtx) {
        context();
        ctx = newCtx;
    }

    /** Adds a value to the request's ctx. Go: SetCtxVar. */
    public void setCtxVar(Object key, Object value) {
        ctx = context().withValue(key, value);
    }

    /** A value of the request's ctx, else {@code def}, else an empty Var. Go: GetCtxVar. */
    public Var getCtxVar(Object key, @Nullable Object @Nullable ... def) {
        Object value = context().value(key);
        return value != null ? Var.of(value) : ParamMaps.orDefault(def);
    }

    TypedParams typed() {
        return new TypedParams(this);
    }

    /** What the client sent; made when it is first asked for. */
    ParamStore params() {
        ParamStore store = params;
        if (store == null) {
            store = new ParamStore(this, input);
            params = store;
        }
        return store;
    }

    Exchange engineExchange() {
        return exchange;
    }

    RequestInput input() {
        return input;
    }

    /** {@link #context()} for who only reads values, as log lines and pages do: none is made for them alone. */
    Ctx ctxToRead() {
        Ctx known = ctx;
        return known == null ? Gctx.withTraceId(Gctx.getInitCtx(), traceId()) : known;
    }

    String traceId() {
        String id = traceId;
        if (id == null) {
            String parent = exchange.requestHeader("Traceparent");
            id = TraceIds.of(parent == null ? "" : parent);
            traceId = id;
        }
        return id;
    }

    TemplateScope templateScope() {
        TemplateScope scope = templateScope;
        if (scope == null) {
            scope = new TemplateScope(this);
            templateScope = scope;
        }
        return scope;
    }

    RequestTarget target() {
        return target;
    }

    void target(RequestTarget newTarget) {
        target = newTarget;
    }

    boolean tls() {
        return exchange.scheme().equals("https");
    }

    void routed(Match<HandlerItem> match) {
        middleware = new Middleware(this, match);
    }

    void fileRequest(boolean isFile) {
        fileRequest = isFile;
    }

    ClientState clientState() {
        ClientState known = clientState;
        if (known == null) {
            known = new ClientState(this);
            clientState = known;
        }
        return known;
    }

    /** Null for a request that never asked for cookies or session. */
    @Nullable
    ClientState clientStateIfUsed() {
        return clientState;
    }

    void router(Router newRouter) {
        router = newRouter;
    }

    void handlerResponse(@Nullable Object result) {
        handlerResponse = result;
    }

    @Override
    public boolean isExited() {
        return exited;
    }

    void exited() {
        exited = true;
    }

    /** The reply is out: whatever still waits for the ctx ends. */
    void leave() {
        leaveTime = Instant.now();
        if (params != null) {
            params.close();
        }
        if (life != null) {
            life.cancel();
        }
    }
}
