package io.gf4j.examples;

import io.gf4j.G;
import io.gf4j.examples.api.Swagger;
import io.gf4j.examples.api.SwaggerAuth;
import io.gf4j.examples.config.ConfigFile;
import io.gf4j.examples.config.Logging;
import io.gf4j.examples.files.Download;
import io.gf4j.examples.files.FileListing;
import io.gf4j.examples.files.StaticSite;
import io.gf4j.examples.routing.Cors;
import io.gf4j.examples.routing.Domains;
import io.gf4j.examples.routing.Groups;
import io.gf4j.examples.routing.Hooks;
import io.gf4j.examples.routing.Middlewares;
import io.gf4j.examples.routing.ObjectRoutes;
import io.gf4j.examples.routing.RestObject;
import io.gf4j.examples.routing.RouteKinds;
import io.gf4j.examples.session.Cookies;
import io.gf4j.examples.session.Sessions;
import io.gf4j.examples.stream.SseEvents;
import io.gf4j.examples.stream.Stream;
import io.gf4j.examples.stream.StreamBesideMiddleware;
import io.gf4j.examples.stream.StreamController;
import io.gf4j.examples.stream.StreamRaw;
import io.gf4j.examples.view.Templates;
import io.gf4j.http.Server;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The launcher: without arguments it lists the examples, with a name it runs one. */
public final class Examples {
    private static final int DEFAULT_PORT = 8999;
    private static final int MAX_PORT = 65_535;
    private static final int USAGE_ERROR = 2;

    private static final List<Example> ALL = List.of(
            new Example("stream", "a line every 200 ms, written and flushed (GoFrame from v2.4)", "/", Stream::setUp),
            new Example(
                    "stream-raw",
                    "the same by the raw writer, asked for a Flusher (before v2.4)",
                    "/",
                    StreamRaw::setUp),
            new Example(
                    "stream-controller",
                    "the same from a controller method that has only a context",
                    "/stream",
                    StreamController::setUp),
            new Example(
                    "stream-middleware",
                    "the same beside a middleware that changes all output: outside its scope, and inside with exitAll",
                    "/outside and /inside",
                    StreamBesideMiddleware::setUp),
            new Example("sse-events", "server-sent events, drawn by a page in the browser", "/", SseEvents::setUp),
            new Example("routing", "routes by method, :name, {name} and *any", "/user/john", RouteKinds::setUp),
            new Example(
                    "groups", "routes below prefixes, with a middleware of their own", "/api/status", Groups::setUp),
            new Example(
                    "middleware",
                    "the order of middlewares, and one that hides failures",
                    "/order",
                    Middlewares::setUp),
            new Example("hooks", "hooks before serving and before output", "/hello and /teapot", Hooks::setUp),
            new Example(
                    "objects", "an object's methods as routes, by their names", "/user/show-list", ObjectRoutes::setUp),
            new Example(
                    "rest", "an object's methods as those of HTTP", "/note with PUT, GET, DELETE", RestObject::setUp),
            new Example("domains", "routes of some hosts only", "/status, or shop.localhost at /", Domains::setUp),
            new Example(
                    "config",
                    "server and app set by manifest/config/shop.yaml",
                    "/hi and /currencies",
                    ConfigFile::setUp),
            new Example(
                    "logging",
                    "levels, trace ids, JSON, access and error log, on the console and in files",
                    "/hello, /pay and /fail",
                    Logging::setUp),
            new Example("cors", "which web pages may call", "/open/data with POST", Cors::setUp),
            new Example("static-site", "a site that comes with the program, beside a route", "/", StaticSite::setUp),
            new Example("download", "files to show, to save, to resume", "/save", Download::setUp),
            new Example("file-listing", "directories as lists to click through", "/", FileListing::setUp),
            new Example("swagger", "an API that documents itself, and a page to try it", "/swagger", Swagger::setUp),
            new Example("templates", "pages with a layout, a list and escaped values", "/", Templates::setUp),
            new Example(
                    "swagger-auth",
                    "the document asks for a password: admin, 123456",
                    "/swagger and /hello",
                    SwaggerAuth::setUp),
            new Example("cookies", "cookies set, read and removed", "/set", Cookies::setUp),
            new Example("session-file", "a session in a file", "/set, /get, /del, /sign-in", Sessions::inFiles),
            new Example("session-memory", "a session in memory", "/set, /get, /del, /sign-in", Sessions::inMemory),
            new Example(
                    "session-redis",
                    "a session in Redis, shared with Go nodes",
                    "/set, /get, /del, /sign-in",
                    Sessions::inRedis),
            new Example(
                    "session-redis-hash",
                    "the same as a hash, value by value",
                    "/set, /get, /del, /sign-in",
                    Sessions::inRedisHash));

    private Examples() {}

    /**
     * Runs an example until TERM or INT.
     *
     * @param args a name, and perhaps {@code --port} with a number
     */
    public static void main(String[] args) {
        int exitCode = run(args, System.out, System.err);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Returns the exit code: 0, or 2 for arguments that say nothing it knows. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        if (args.length == 0) {
            list(out);
            return 0;
        }
        Example example = find(args[0]);
        Integer port = port(args);
        if (example == null || port == null) {
            err.println(
                    example == null ? "unknown example \"" + args[0] + "\"" : "after the name comes \"--port NUMBER\"");
            list(err);
            return USAGE_ERROR;
        }
        Server server = G.server();
        server.setAddr("127.0.0.1:" + port);
        example.setUp().accept(server);
        out.println(example.name() + ": " + example.shows() + "; try 127.0.0.1:" + port + " " + example.tryIt());
        server.run();
        return 0;
    }

    private static void list(PrintStream out) {
        out.println("Examples; run one with -Drun=\"NAME\" or -Drun=\"NAME --port NUMBER\" (default port "
                + DEFAULT_PORT + "):");
        for (Example example : ALL) {
            out.printf("  %-18s %s%n", example.name(), example.shows());
        }
    }

    static List<Example> all() {
        return ALL;
    }

    private static @Nullable Example find(String name) {
        return ALL.stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer port(String[] args) {
        if (args.length == 1) {
            return DEFAULT_PORT;
        }
        if (args.length != 3 || !args[1].equals("--port")) {
            return null;
        }
        try {
            int port = Integer.parseInt(args[2]);
            return port >= 0 && port <= MAX_PORT ? port : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
