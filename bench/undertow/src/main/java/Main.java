import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Undertow on its I/O threads, without a router: the limit. */
public final class Main {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ByteBuffer HELLO = ByteBuffer.wrap("Hello, World!".getBytes(StandardCharsets.US_ASCII));

    record Hello(String message) {}

    public static void main(String[] args) {
        Undertow.builder()
                .addHttpListener(Integer.parseInt(args[0]), "127.0.0.1")
                .setHandler(Main::answer)
                .build()
                .start();
    }

    private static void answer(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        if (path.equals("/json")) {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
            exchange.getResponseSender().send(ByteBuffer.wrap(JSON.writeValueAsBytes(new Hello("Hello, World!"))));
        } else if (path.startsWith("/user/")) {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=utf-8");
            exchange.getResponseSender().send("user " + Long.parseLong(path.substring(6)));
        } else {
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=utf-8");
            exchange.getResponseSender().send(HELLO.duplicate());
        }
    }
}
