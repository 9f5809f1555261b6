package io.gf4j.examples.config;

import io.gf4j.core.log.Glog;
import io.gf4j.core.log.Logger;
import io.gf4j.http.Server;

/** Lines with levels and trace ids, on the console and in files below {@code target/example-logs}. */
public final class Logging {
    /** The folder of the files. */
    public static final String FOLDER = "target/example-logs";

    private Logging() {}

    /** Adds the routes. */
    public static void setUp(Server server) {
        server.setLogPath(FOLDER); // access-{Ymd}.log and error-{Ymd}.log
        Logger log = Glog.of();
        log.setPath(FOLDER);
        log.setFile("app.log");
        log.setCtxKeys("user");
        Logger json = log.cat("audit").clone();
        json.setHandlers(Glog::handlerJson);

        server.bindHandler("/hello", r -> {
            r.setCtxVar("user", r.getHeader("X-User", "nobody"));
            log.debugf(r.context(), "asked by %s", r.getClientIp());
            log.noticef(r.context(), "hello number %d", 1);
            r.response().writeln("hello");
        });
        server.bindHandler("/pay", r -> {
            json.infof(r.context(), "paid %d", 12);
            r.response().writeln("paid");
        });
        server.bindHandler("/fail", r -> {
            throw new IllegalStateException("no more of it");
        });
    }
}
