package io.gf4j.tests.examples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real headless Chromium with one page open, asked over its DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path profile;
    private @Nullable WebSocket page;
    private volatile CompletableFuture<String> reply = new CompletableFuture<>();

    private Chromium(Process process, Path profile) {
        this.process = process;
        this.profile = profile;
    }

    /** The installed browser, if there is one. */
    static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(dir -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens the page and waits until it has loaded; before that the browser shows an empty page of its own. */
    static Chromium open(Path browser, Path profile, String url) throws Exception {
        ProcessBuilder command = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        url)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("TMPDIR", profile.toString());
        Chromium chromium = new Chromium(command.start(), profile);
        try {
            chromium.connect();
            String loaded =
                    "document.readyState + ' ' + location.href.startsWith(" + JSON.writeValueAsString(url) + ")";
            String state = chromium.evaluateUntil(loaded, "complete true");
            if (!state.equals("complete true")) {
                throw new AssertionError("the browser did not load " + url + ": " + state);
            }
            return chromium;
        } catch (Exception | AssertionError e) {
            chromium.close();
            throw e;
        }
    }

    private void connect() throws Exception {
        Path portFile = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(portFile) || Files.readAllLines(portFile).isEmpty()) {
            pauseUntil(end, "the browser did not start");
        }
        String port = Files.readAllLines(portFile).getFirst();
        String socket = pageSocket(port);
        while (socket.isEmpty()) {
            pauseUntil(end, "the browser shows no page");
            socket = pageSocket(port);
        }
        page = http.newWebSocketBuilder()
                .buildAsync(URI.create(socket), new Replies())
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private String pageSocket(String port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        for (JsonNode target : JSON.readTree(
                http.send(list, HttpResponse.BodyHandlers.ofString()).body())) {
            if (target.get("type").asString().equals("page")) {
                return target.get("webSocketDebuggerUrl").asString();
            }
        }
        return "";
    }

    private static void pauseUntil(long end, String otherwise) throws InterruptedException {
        if (System.nanoTime() > end) {
            throw new AssertionError(otherwise);
        }
        Thread.sleep(20);
    }

    /** The value of a JavaScript expression in the page, as text; empty while the page gives way to another. */
    String evaluate(String expression) throws Exception {
        reply = new CompletableFuture<>();
        WebSocket socket = page;
        if (socket == null) {
            throw new IllegalStateException("no page");
        }
        String command = JSON.writeValueAsString(JSON.createObjectNode()
                .put("id", 1)
                .put("method", "Runtime.evaluate")
                .set("params", JSON.createObjectNode().put("expression", expression)));
        socket.sendText(command, true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        JsonNode answer = JSON.readTree(reply.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        if (answer.at("/result").has("exceptionDetails")) {
            throw new AssertionError(expression + "\nfailed in the page: " + answer);
        }
        return answer.at("/result/result/value").asString("");
    }

    /** Evaluates until the value is the expected one or the patience is over; returns the last value. */
    String evaluateUntil(String expression, String expected) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String value = evaluate(expression);
        while (!value.equals(expected) && System.nanoTime() < end) {
            Thread.sleep(50);
            value = evaluate(expression);
        }
        return value;
    }

    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        children.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        // Its profile is deleted next: nobody may write there any more.
        children.forEach(child -> child.onExit().join());
        http.close();
    }

    private final class Replies implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                reply.complete(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
