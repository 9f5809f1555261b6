package io.gf4j.examples;

import io.gf4j.G;
import io.gf4j.examples.api.ResponseJsonArray;
import io.gf4j.examples.api.StandardRouter;
import io.gf4j.examples.api.Swagger;
import io.gf4j.examples.api.SwaggerAuth;
import io.gf4j.examples.auth.BasicAuth;
import io.gf4j.examples.auth.Jwt;
import io.gf4j.examples.config.ConfigFile;
import io.gf4j.examples.config.Logging;
import io.gf4j.examples.files.Download;
import io.gf4j.examples.files.FileListing;
import io.gf4j.examples.files.StaticSite;
import io.gf4j.examples.files.Upload;
import io.gf4j.examples.params.Params;
import io.gf4j.examples.params.Validation;
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
            new Example(
                    "stream",
                    "a line every 200 ms, written and flushed (GoFrame from v2.4)",
                    "curl -N HOST/",
                    Stream::setUp),
            new Example(
                    "stream-raw",
                    "the same by the raw writer, asked for a Flusher (before v2.4)",
                    "curl -N HOST/",
                    StreamRaw::setUp),
            new Example(
                    "stream-controller",
                    "the same from a controller method that has only a context",
                    "curl -N HOST/stream",
                    StreamController::setUp),
            new Example(
                    "stream-middleware",
                    "the same beside a middleware that changes all output: outside its scope, and inside with exitAll",
                    "curl -N HOST/outside HOST/inside",
                    StreamBesideMiddleware::setUp),
            new Example(
                    "sse-events",
                    "server-sent events, drawn by a page in the browser",
                    "a browser at http://HOST/",
                    SseEvents::setUp),
            new Example(
                    "routing", "routes by method, :name, {name} and *any", "curl HOST/user/john", RouteKinds::setUp),
            new Example(
                    "groups",
                    "routes below prefixes, with a middleware of their own",
                    "curl HOST/api/status",
                    Groups::setUp),
            new Example(
                    "middleware",
                    "the order of middlewares, and one that hides failures",
                    "curl HOST/order",
                    Middlewares::setUp),
            new Example(
                    "hooks", "hooks before serving and before output", "curl -i HOST/hello HOST/teapot", Hooks::setUp),
            new Example(
                    "objects",
                    "an object's methods as routes, by their names",
                    "curl HOST/user/show-list",
                    ObjectRoutes::setUp),
            new Example(
                    "rest", "an object's methods as those of HTTP", "curl -X PUT -d milk HOST/note", RestObject::setUp),
            new Example("domains", "routes of some hosts only", "curl -H 'Host: shop.localhost' HOST/", Domains::setUp),
            new Example(
                    "config",
                    "server and app set by manifest/config/shop.yaml",
                    "curl HOST/hi HOST/currencies",
                    ConfigFile::setUp),
            new Example(
                    "logging",
                    "levels, trace ids, JSON, access and error log, on the console and in files",
                    "curl HOST/hello HOST/pay HOST/fail",
                    Logging::setUp),
            new Example(
                    "cors",
                    "which web pages may call",
                    "curl -i -X POST -H 'Origin: https://any.example' HOST/open/data",
                    Cors::setUp),
            new Example(
                    "static-site",
                    "a site that comes with the program, beside a route",
                    "curl HOST/",
                    StaticSite::setUp),
            new Example("download", "files to show, to save, to resume", "curl -i HOST/save", Download::setUp),
            new Example(
                    "upload",
                    "a form with a progress bar, and the route that keeps the file",
                    "curl -F file=@README.md -F msg=hello HOST/upload",
                    Upload::setUp),
            new Example(
                    "file-listing",
                    "directories as lists to click through",
                    "a browser at http://HOST/",
                    FileListing::setUp),
            new Example(
                    "standard-router",
                    "routes from a request to a result, as methods and lambdas, documented",
                    "curl 'HOST/hello?name=ann'",
                    StandardRouter::setUp),
            new Example(
                    "params",
                    "what clients send, as values, maps and records",
                    "curl -g 'HOST/get/ann?tags[]=a&tags[]=b&address[city]=Bonn'",
                    Params::setUp),
            new Example(
                    "validation",
                    "rules of members, in objects and lists too, and one of our own",
                    "curl 'HOST/price?sku=TE-0042&count=100&lang=zh-CN'",
                    Validation::setUp),
            new Example(
                    "response-json-array",
                    "a result that is a list, in the answer and in the document",
                    "curl HOST/user",
                    ResponseJsonArray::setUp),
            new Example(
                    "jwt",
                    "a login that gives a token, and an API that asks for it",
                    "curl -d 'username=admin&password=password' HOST/login",
                    Jwt::setUp),
            new Example(
                    "basic-auth",
                    "a page that asks for user and password",
                    "curl -i -u user:pass HOST/",
                    BasicAuth::setUp),
            new Example(
                    "swagger",
                    "an API that documents itself, and a page to try it",
                    "a browser at http://HOST/swagger",
                    Swagger::setUp),
            new Example(
                    "templates",
                    "pages with a layout, a list and escaped values, and one in the client's language",
                    "curl HOST/ 'HOST/welcome?lang=de'",
                    Templates::setUp),
            new Example(
                    "swagger-auth",
                    "the document asks for a password: admin, 123456",
                    "curl -u admin:123456 HOST/api.json",
                    SwaggerAuth::setUp),
            new Example("cookies", "cookies set, read and removed", "curl -i HOST/set", Cookies::setUp),
            new Example(
                    "session-file", "a session in a file", "curl -b jar -c jar HOST/set HOST/get", Sessions::inFiles),
            new Example(
                    "session-memory",
                    "a session in memory",
                    "curl -b jar -c jar HOST/set HOST/get",
                    Sessions::inMemory),
            new Example(
                    "session-redis",
                    "a session in Redis, shared with Go nodes",
                    "curl -b jar -c jar HOST/set HOST/get",
                    Sessions::inRedis),
            new Example(
                    "session-redis-hash",
                    "the same as a hash, value by value",
                    "curl -b jar -c jar HOST/set HOST/get",
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
        out.println(example.name() + ": " + example.shows() + "; try " + example.tryItAt(port));
        server.run();
        return 0;
    }

    private static void list(PrintStream out) {
        out.println("Examples; run one with -Drun=\"NAME\" or -Drun=\"NAME --port NUMBER\" (default port "
                + DEFAULT_PORT + "):");
        for (Example example : ALL) {
            out.printf("  %-19s %s%n", example.name(), example.shows());
            out.printf("  %-19s %s%n", "", example.tryItAt(DEFAULT_PORT));
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
