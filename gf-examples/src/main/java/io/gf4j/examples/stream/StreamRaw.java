package io.gf4j.examples.stream;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.http.Flusher;
import io.gf4j.http.Http;
import io.gf4j.http.RawWriter;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.io.IOException;

/** Streaming as GoFrame programs did it before v2.4: by the raw writer, if it is a Flusher. */
public final class StreamRaw {
    private StreamRaw() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindHandler("/", StreamRaw::stream);
    }

    @SuppressWarnings("BadInstanceof") // The question is what programs from before v2.4 ask.
    static void stream(Request r) throws IOException, InterruptedException {
        RawWriter rw = r.response().rawWriter();
        if (!(rw instanceof Flusher flusher)) {
            Http.error(rw, "Streaming unsupported!", 500);
            return;
        }
        EventStream.setHeaders(rw.header());
        for (int i = 0; i < EventStream.EVENTS; i++) {
            Fmt.fprintf(rw, "data: %d\n", i);
            flusher.flush();
            Thread.sleep(EventStream.PAUSE);
        }
    }
}
