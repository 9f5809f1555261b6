package io.gf4j.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.config.AdapterFile;
import io.gf4j.core.conv.Var;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ChildJvm;
import io.gf4j.tests.support.RawClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A GoFrame app's config.yaml with every key: each key has its effect, or is warned of and listed as a difference. */
@Timeout(60)
final class EveryKeyTest {
    private static final String KEYS_OF_GHTTP = "../gf-http/src/test/resources/config/server-keys.tsv";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private ChildJvm app;

    @SuppressWarnings("NullAway.Init")
    private Path config;

    private int port;
    private final Map<String, Executable> checks = new LinkedHashMap<>();

    @BeforeEach
    void startTheApp() throws IOException {
        config = folder.resolve("config.yaml");
        String text = Files.readString(Path.of("src/test/resources/config/goframe-app.yaml"));
        Files.writeString(config, text.replace("@folder@", folder.toString()));
        file("root/main.html", "<p>main</p>");
        file("root/folder/inner.txt", "inner");
        file("searched/found.txt", "found");
        file("assets/a.txt", "asset");
        file("pages/home.html", "${.shop} ${.name}");
        Files.createDirectories(folder.resolve("tmp"));
        app = ChildJvm.startWith(
                List.of("-Djava.io.tmpdir=" + folder.resolve("tmp")), EveryKeyApp.class, "--gf.gcfg.file=" + config);
        String[] said = app.line().split(" ");
        assertThat(said[0]).isEqualTo("shop");
        port = Integer.parseInt(said[1]);
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterEach
    void endTheApp() throws IOException {
        app.close();
    }

    @TestFactory
    Stream<DynamicTest> eachKey() throws IOException {
        checks.put("name address", () -> assertThat(get("/new").body()).isEqualTo("new"));
        checks.put("serverAgent keepAlive rewrites", this::basics);
        checks.put("nameToUriType routeOverWrite dumpRouterMap", this::routes);
        checks.put("readTimeout writeTimeout idleTimeout", this::timeouts);
        checks.put("maxHeaderBytes clientMaxBodySize formParsingMemory", this::sizes);
        checks.put("indexFiles indexFolder serverRoot searchPaths staticPaths fileServerEnabled", this::files);
        checks.put("cookieMaxAge cookiePath cookieDomain cookieSameSite cookieSecure cookieHttpOnly", this::cookies);
        checks.put("sessionIdName sessionMaxAge sessionPath sessionCookieMaxAge sessionCookieOutput", this::sessions);
        checks.put("openapiPath swaggerPath swaggerUITemplate", this::pages);
        checks.put(
                "logPath logLevel logStdout errorStack errorLogEnabled errorLogPattern accessLogEnabled"
                        + " accessLogPattern",
                this::serverLogs);
        checks.put("the node logger", this::loggers);
        checks.put("the node viewer", () -> assertThat(get("/page").body()).isEqualTo("tea &amp; more &lt;tea&gt;"));
        checks.put("the node redis", this::redis);
        Set<String> warned = keysOfTheFile();
        warned.removeAll(List.of(String.join(" ", checks.keySet()).split(" ")));
        warned.removeAll(List.of("gracefulTimeout", "gracefulShutdownTimeout")); // their check is the last
        warned.remove("listeners"); // empty in a file, else set by code
        checks.put("without effect: " + String.join(" ", warned), () -> without(warned));
        checks.put("gracefulTimeout gracefulShutdownTimeout", this::stops);
        return checks.entrySet().stream().map(check -> DynamicTest.dynamicTest(check.getKey(), check.getValue()));
    }

    private Set<String> keysOfTheFile() throws IOException {
        Set<String> keys = new TreeSet<>(
                Var.of(AdapterFile.of(config.toString()).get("server")).toMap().keySet());
        List<String> ofGhttp = Files.readAllLines(Path.of(KEYS_OF_GHTTP)).stream()
                .filter(line -> !line.endsWith("set by code"))
                .map(line -> line.split("\t")[0])
                .toList();
        assertThat(keys).containsExactlyInAnyOrderElementsOf(ofGhttp);
        return keys;
    }

    private void basics() {
        Answer answer = get("/old");
        assertThat(answer.body()).isEqualTo("new");
        assertThat(answer.header("Server")).isEqualTo("shop-agent");
        try (RawClient client = RawClient.to(port)) {
            assertThat(client.send("GET /new HTTP/1.1\r\nHost: h\r\n\r\n")
                            .answer()
                            .header("Connection"))
                    .isEqualTo("close");
        }
    }

    private void routes() {
        assertThat(get("/object/showList").body()).isEqualTo("list");
        assertThat(get("/twice").body()).isEqualTo("second");
        assertThat(logged()).doesNotContain("gf.http.routes");
    }

    private void timeouts() throws IOException {
        try (RawClient idle = RawClient.to(port);
                RawClient slow = RawClient.to(port).send("GET /new HT");
                RawClient reader = RawClient.to(port, 4096).send("GET /endless HTTP/1.1\r\nHost: h\r\n\r\n")) {
            assertThat(reader.head().status()).isEqualTo(200);
            assertThat(app.line()).isEqualTo("the endless stream has ended");
            assertThat(idle.rest()).isEmpty();
            slow.rest();
        }
    }

    private void sizes() {
        assertThat(get("/new", "X-Long: " + "x".repeat(25_000)).body()).isEqualTo("new");
        assertThat(get("/new", "X-Long: " + "x".repeat(60_000)).status()).isEqualTo(400);
        assertThat(post("/body", "text/plain", "x".repeat(60_000)).body()).isEqualTo("60000");
        assertThat(post("/body", "text/plain", "x".repeat(70_000)).status()).isEqualTo(413);
        assertThat(upload(500)).isEqualTo("0");
        assertThat(upload(20_000)).isEqualTo("1");
    }

    private String upload(int size) {
        String body = "--b\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n" + "x".repeat(size)
                + "\r\n--b--\r\n";
        return post("/upload", "multipart/form-data; boundary=b", body).body();
    }

    private void files() {
        assertThat(get("/").body()).isEqualTo("<p>main</p>");
        assertThat(get("/folder").body()).contains("inner.txt");
        assertThat(get("/found.txt").body()).isEqualTo("found");
        assertThat(get("/assets/a.txt").body()).isEqualTo("asset");
    }

    private void cookies() {
        assertThat(get("/cookie").header("Set-Cookie"))
                .matches("a=1; Path=/shop; Domain=shop\\.example; Expires=.* GMT; HttpOnly; Secure; SameSite=Lax");
    }

    private void sessions() throws Exception {
        Answer answer = get("/session");
        assertThat(answer.head().values("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("shopid=");
        try (Stream<Path> stored = Files.list(folder.resolve("sessions"))) {
            assertThat(stored).isNotEmpty();
        }
        String id = "shopid: " + answer.body();
        assertThat(get("/kept", id).body()).isEqualTo("kept");
        Await.until("the session is over", () -> isOver(id));
    }

    /** Asking keeps a session alive; a second of silence at least lies between two questions. */
    private boolean isOver(String id) {
        try (RawClient silent = RawClient.to(port)) {
            silent.isSilentFor(Duration.ofMillis(500));
        }
        try (Stream<Path> stored = Files.list(folder.resolve("sessions"))) {
            return stored.count() == 0 || get("/kept", id).body().equals("over");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pages() {
        assertThat(get("/api.json").body()).startsWith("{").contains("\"openapi\"");
        assertThat(get("/swagger/").body()).contains("<p>own page</p>");
    }

    private void serverLogs() throws Exception {
        get("/fails");
        written("server-logs", "visits-", "/fails");
        assertThat(written("server-logs", "failed-", "out of tea")).doesNotContain("EveryKeyApp.java");
        assertThat(logged()).doesNotContain("gf.http.access", "gf.http.error", "started listening");
    }

    private void loggers() throws Exception {
        get("/app-log");
        assertThat(written("app-logs", "app-", "written"))
                .matches("(?s)[0-9]{4} \\[FAIL] \\{[0-9a-f]{32}} \\{ann} \\[shop]"
                        + " \\[io\\.gf4j\\.tests\\.config\\.EveryKeyApp\\.\\S+] EveryKeyApp\\.java:[0-9]+: written\n.*")
                .doesNotContain("not written");
        written("audit-logs", "", "audited");
        assertThat(logged()).doesNotContain("gf.log");
    }

    private void redis() {
        assertThat(get("/redis/default").body()).startsWith("Redis at 127.0.0.1:1 failed: ");
        assertThat(get("/redis/cache").body()).startsWith("Redis at 127.0.0.1:2 failed");
        assertThat(get("/redis/none").body())
                .isEqualTo("the configuration has no node redis.none for a client of Redis");
    }

    private void without(Set<String> keys) throws IOException {
        List<String> lines = Files.readAllLines(config);
        String page = Files.readString(Path.of("../docs/differences.md"));
        for (String key : keys) {
            int line = lines.indexOf(lines.stream()
                            .filter(text -> text.startsWith("  " + key + ":"))
                            .findFirst()
                            .orElseThrow())
                    + 1;
            assertThat(logged()).contains("server." + key + " (" + config + ":" + line + ") has no effect: ");
            assertThat(page).contains("`" + key + "`");
        }
    }

    private void stops() throws Exception {
        try (RawClient client = RawClient.to(port).send("GET /hangs HTTP/1.1\r\nHost: h\r\n\r\n")) {
            assertThat(app.line()).isEqualTo("hangs");
            app.signal("TERM");
            assertThat(app.exitCode()).isZero();
            client.rest();
        }
    }

    /** The log file's text, as soon as this is in it. */
    private String written(String inFolder, String prefix, String text) throws InterruptedException {
        Path logs = folder.resolve(inFolder);
        Await.until(
                text + " is in " + logs + "/" + prefix, () -> read(logs, prefix).contains(text));
        return read(logs, prefix);
    }

    private static String read(Path logs, String prefix) {
        try (Stream<Path> files = Files.list(logs)) {
            Optional<Path> first = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst();
            return first.isEmpty() ? "" : Files.readString(first.get());
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String logged() {
        return get("/log").body();
    }

    private Answer get(String path, String... headers) {
        return ask("GET " + path + " HTTP/1.1\r\nHost: h\r\n" + lines(headers) + "\r\n");
    }

    private Answer post(String path, String type, String body) {
        return ask("POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    private Answer ask(String request) {
        try (RawClient client = RawClient.to(port)) {
            return client.sendUnlessClosed(request).answer();
        }
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }
}
