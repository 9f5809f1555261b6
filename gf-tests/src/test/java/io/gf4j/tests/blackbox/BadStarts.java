package io.gf4j.tests.blackbox;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;

/** The child of {@link StartErrorTest}: a program with one mistake, named by the argument. */
final class BadStarts {
    private BadStarts() {}

    public static void main(String[] args) {
        Server server = Ghttp.getServer();
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        switch (args[0]) {
            case "pattern" -> server.bindHandler("nope", r -> {});
            case "duplicate" -> {
                server.bindHandler("/twice", r -> {});
                server.bindHandler("/twice", r -> {});
            }
            case "duplicateInGroup" -> {
                server.group("/api").get("/twice", r -> {});
                server.group("/api").get("/twice", r -> {});
            }
            case "port" -> server.setAddr("127.0.0.1:" + args[1]);
            case "address" -> server.setAddr("127.0.0.1:http");
            default -> throw new IllegalArgumentException(args[0]);
        }
        server.run();
    }
}
