package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.http.engine.Exchange;
import io.gf4j.http.engine.ExchangeHandler;
import io.gf4j.http.engine.Refusal;
import io.gf4j.http.file.FoundFile;
import io.gf4j.http.file.StaticFiles;
import io.gf4j.http.routing.LookupPath;
import io.gf4j.http.routing.Match;
import io.gf4j.http.routing.RouteTable;

/** One request from its target to the log line, in ghttp's order: one method a step (Go: Server.ServeHTTP). */
final class RequestLifecycle implements ExchangeHandler {
    private final Server server;
    private final ServerSettings settings;
    private final RouteTable<HandlerItem> routes;
    private final StatusHandlers statusHandlers;
    private final RequestLog log;

    RequestLifecycle(Server server, RouteTable<HandlerItem> routes, StatusHandlers statusHandlers) {
        this.server = server;
        this.settings = server.settings();
        this.routes = routes;
        this.statusHandlers = statusHandlers;
        this.log = new RequestLog(settings.requestLog());
    }

    @Override
    public void handle(Exchange exchange) {
        if (exchange.target().equals("*") && exchange.method().equals("OPTIONS")) {
            ServerOptions.answer(exchange);
            return;
        }
        RequestTarget target = RequestTarget.parse(exchange.target());
        if (target == null) {
            Refusal.send(exchange, 400, "Bad Request", "");
            return;
        }
        Request request = new Request(server, exchange, rewrite(target).trimmed());
        try {
            serve(request);
        } catch (RuntimeException | Error e) {
            recover(request, e);
        } finally {
            request.leave();
        }
        log.finished(request);
        closeClientState(request);
    }

    private RequestTarget rewrite(RequestTarget target) {
        String rewritten = settings.rewrites().get(target.path());
        return rewritten == null ? target : target.withPath(rewritten);
    }

    private void serve(Request request) {
        route(request);
        Hooks.call(HookName.HOOK_BEFORE_SERVE, request);
        if (!request.isExited()) {
            answer(request);
        }
        if (!request.isExited()) {
            Hooks.call(HookName.HOOK_AFTER_SERVE, request);
        }
        if (!request.isExited()) {
            Hooks.call(HookName.HOOK_BEFORE_OUTPUT, request);
        }
        settleStatus(request);
        callStatusHandlers(request);
        outputClientState(request);
        request.response().finish();
        if (!request.isExited()) {
            Hooks.call(HookName.HOOK_AFTER_OUTPUT, request);
        }
    }

    private void route(Request request) {
        RequestTarget target = request.target();
        String path = LookupPath.of(target.path(), target.wirePath());
        Match<HandlerItem> match = routes.lookup(lookupMethod(request), path, request.getHost());
        request.routed(match);
        if (settings.staticFiles() != null) {
            findFile(settings.staticFiles(), request, match);
        }
    }

    /** A file comes before a route, a directory behind it. */
    private static void findFile(StaticFiles files, Request request, Match<HandlerItem> match) {
        FoundFile found = files.find(request.target().path());
        if (found != null) {
            request.staticFile(new StaticFile(found.path(), found.isDirectory()));
            request.fileRequest(!found.isDirectory() || match.serving() == null);
        }
    }

    private static void answer(Request request) {
        StaticFile file = request.staticFile();
        if (file != null && request.isFileRequest()) {
            new FileReply(request).send(file.path(), false);
        } else {
            request.middleware().next();
        }
    }

    /** A CORS preflight is routed as the request that it asks about. */
    private static String lookupMethod(Request request) {
        if (request.method().equals("OPTIONS")) {
            String asked = request.getHeader("Access-Control-Request-Method");
            return asked.isEmpty() ? "OPTIONS" : asked;
        }
        return request.method();
    }

    /** The chain left no status when a middleware neither answered nor went on. */
    private static void settleStatus(Request request) {
        Response response = request.response();
        if (response.status() != 0) {
            return;
        }
        Throwable error = request.getError();
        if (request.staticFile() != null || request.middleware().served() || response.bufferLength() > 0) {
            response.writeHeader(200);
        } else if (error != null) {
            response.writeStatus(500, error);
        } else {
            response.writeHeader(404);
        }
    }

    private void callStatusHandlers(Request request) {
        int status = request.response().status();
        if (status == 200) {
            return;
        }
        for (HandlerFunc handler : statusHandlers.of(status, request.getHost())) {
            HandlerCalls.call(handler, request);
            if (request.isExited()) {
                return;
            }
        }
    }

    private static void outputClientState(Request request) {
        ClientState state = request.clientStateIfUsed();
        if (state != null) {
            state.output();
        }
    }

    private static void closeClientState(Request request) {
        ClientState state = request.clientStateIfUsed();
        if (state != null) {
            state.close();
        }
    }

    /** A hook or a status handler failed, or the reply could not be made: the client gets a 500 without details. */
    private void recover(Request request, Throwable thrown) {
        if (request.getError() == null) {
            request.setError(
                    thrown instanceof GfException known
                            ? known
                            : Gerror.wrapCode(Gcode.CODE_INTERNAL_PANIC, thrown, "exception recovered"));
        }
        Response response = request.response();
        try {
            response.clearBuffer();
            if (!response.isBegun()) {
                response.writeStatus(500);
            }
            response.finish();
        } catch (RuntimeException e) {
            response.abort();
        }
    }
}
