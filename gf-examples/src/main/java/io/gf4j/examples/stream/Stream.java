package io.gf4j.examples.stream;

import io.gf4j.http.Request;
import io.gf4j.http.Response;
import io.gf4j.http.Server;

/** Streaming as GoFrame does it from v2.4: write and flush. */
public final class Stream {
    private Stream() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindHandler("/", Stream::stream);
    }

    static void stream(Request r) throws InterruptedException {
        Response response = r.response();
        EventStream.setHeaders(response.header());
        for (int i = 0; i < EventStream.EVENTS; i++) {
            response.writefln("data: %d", i);
            response.flush();
            Thread.sleep(EventStream.PAUSE);
        }
    }
}
