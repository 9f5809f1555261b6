import io.helidon.common.socket.SocketOptions;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Helidon SE, which runs each connection on a virtual thread; TCP_NODELAY on, as everywhere here. */
public final class Main {
    public static void main(String[] args) {
        WebServer.builder()
                .host("127.0.0.1")
                .port(Integer.parseInt(args[0]))
                .connectionOptions(SocketOptions.builder().tcpNoDelay(true).build())
                .routing(routing -> routing.get("/plaintext", (q, r) -> text(r, "Hello, World!"))
                        .get("/user/{id}", (q, r) -> text(r, "user " + Long.parseLong(q.path().pathParameters().get("id"))))
                        .get("/flush/{n}", (q, r) -> stream(q, r, 0))
                        .get("/stream/{n}", (q, r) -> stream(q, r, 200)))
                .build()
                .start();
    }

    private static void text(ServerResponse r, String text) {
        r.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8").send(text);
    }

    private static void stream(ServerRequest q, ServerResponse r, long pause) throws Exception {
        int n = Integer.parseInt(q.path().pathParameters().get("n"));
        r.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
        try (OutputStream out = r.outputStream()) {
            for (int i = 0; i < n; i++) {
                out.write(("data: " + i + "\n\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                if (pause > 0) {
                    Thread.sleep(pause);
                }
            }
        }
    }
}
