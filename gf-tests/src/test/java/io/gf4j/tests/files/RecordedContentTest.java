package io.gf4j.tests.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.json.Gjson;
import io.gf4j.http.Request;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges and conditions in every combination, as gf-tests/oracle/files has recorded them from net/http. */
final class RecordedContentTest {
    private static final Instant CHANGED = Instant.parse("2024-01-02T03:04:05.000000600Z");
    private static final Pattern BOUNDARY = Pattern.compile("\\b[0-9a-f]{60}\\b");
    private static final String DIGITS = "0123456789";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ranges.tsv", "conditions.tsv"})
    void contentIsAnsweredAsNetHttpAnswers(String table) throws Exception {
        Files.writeString(folder.resolve("10"), DIGITS);
        Files.writeString(folder.resolve("1"), "x");
        Files.writeString(folder.resolve("0"), "");
        try (TestServer server = TestServer.start(s -> s.bindHandler("/*", this::serve));
                RawClient client = server.client()) {
            List<Row> rows = rows(table);
            assertThat(rows).hasSizeGreaterThan(200);
            for (Row row : rows) {
                check(row, client.send(row.request()).answer(row.method));
            }
        }
    }

    private void serve(Request r) throws IOException {
        String etag = r.getHeader("X-Etag");
        if (!etag.isEmpty()) {
            r.response().header().set("Etag", etag);
        }
        try (SeekableByteChannel content = Files.newByteChannel(folder.resolve(r.getHeader("X-Length")))) {
            r.response().serveContent("a.txt", CHANGED, content);
        }
    }

    private static void check(Row row, Answer answer) {
        String lines = answer.head().lines().stream()
                .filter(line -> !line.startsWith("Date: "))
                // Of the short answers the recorder does not know the length.
                .filter(line -> !line.startsWith("Content-Length: ") || row.headers.contains("Content-Length: "))
                .sorted()
                .collect(Collectors.joining("|"));
        assertThat(answer.status()).as(row.toString()).isEqualTo(row.status);
        assertThat(withoutBoundary(lines)).as(row.toString()).isEqualTo(row.headers);
        assertThat(withoutBoundary(answer.body()))
                .as(row.toString())
                .isEqualTo(row.method.equals("HEAD") ? "" : row.body);
    }

    private static String withoutBoundary(String text) {
        return BOUNDARY.matcher(text).replaceAll("{boundary}");
    }

    private static List<Row> rows(String table) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RecordedContentTest.class.getResourceAsStream("/file/" + table)), UTF_8))) {
            return lines.lines().map(line -> Row.of(line.split("\t", -1))).toList();
        }
    }

    private record Row(
            String method, String length, String etag, String asked, int status, String headers, String body) {
        static Row of(String[] cells) {
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Integer.parseInt(cells[4]),
                    cells[5],
                    String.valueOf(Gjson.decode(cells[6])));
        }

        byte[] request() {
            String lines = asked.isEmpty() ? "" : asked.replace("|", "\r\n") + "\r\n";
            String end = method.equals("POST") || method.equals("PUT") ? "Content-Length: 0\r\n\r\n" : "\r\n";
            return String.format(
                            Locale.ROOT,
                            "%s / HTTP/1.1\r\nHost: test\r\nX-Length: %s\r\nX-Etag: %s\r\n%s%s",
                            method,
                            length,
                            etag,
                            lines,
                            end)
                    .getBytes(UTF_8);
        }
    }
}
