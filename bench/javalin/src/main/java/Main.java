import io.javalin.Javalin;

/** Javalin on Jetty with virtual threads. */
public final class Main {
    record Hello(String message) {}

    public static void main(String[] args) {
        Javalin.create(config -> {
                    config.concurrency.useVirtualThreads = true;
                    config.startup.showJavalinBanner = false;
                    config.routes.before(ctx -> {});
                    config.routes.get("/plaintext", ctx -> ctx.result("Hello, World!"));
                    config.routes.get("/json", ctx -> ctx.json(new Hello("Hello, World!")));
                    config.routes.get("/user/{id}", ctx -> ctx.result("user " + Long.parseLong(ctx.pathParam("id"))));
                })
                .start("127.0.0.1", Integer.parseInt(args[0]));
    }
}
