package io.gf4j.examples.stream;

import io.gf4j.http.Header;
import java.time.Duration;

/** What all the streams have in common. */
final class EventStream {
    static final int EVENTS = 100;
    static final Duration PAUSE = Duration.ofMillis(200);

    private EventStream() {}

    static void setHeaders(Header header) {
        header.set("Content-Type", "text/event-stream");
        header.set("Cache-Control", "no-cache");
        header.set("Connection", "keep-alive");
    }
}
