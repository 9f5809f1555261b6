package io.gf4j.examples.stream;

import io.gf4j.http.Request;
import io.gf4j.http.Response;
import io.gf4j.http.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;

/** Events in the form that browsers want, each ended by a blank line, and a page that draws them. */
public final class SseEvents {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String PAGE = "/sse-events.html";

    private SseEvents() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        byte[] page = load(PAGE);
        server.bindHandler("GET:/", r -> r.response().write(page));
        server.bindHandler("GET:/events", SseEvents::events);
    }

    /** Sends a point of a curve until the client has gone. */
    static void events(Request r) throws InterruptedException {
        Response response = r.response();
        response.header().set("Content-Type", "text/event-stream");
        response.header().set("Cache-Control", "no-cache");
        for (int i = 0; !r.context().done(); i++) {
            response.writef("id: %d\ndata: %.3f\n\n", i, Math.sin(i / 8.0));
            response.flush();
            if (!r.context().sleep(PAUSE)) {
                return;
            }
        }
    }

    private static byte[] load(String resource) {
        try (InputStream in = Objects.requireNonNull(SseEvents.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
