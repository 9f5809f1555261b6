package io.gf4j.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.engine.Framing;
import io.gf4j.http.engine.ReplyHead;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeadRulesTest {
    private static final boolean WHOLE = true;
    private static final boolean MORE = false;

    private final Header header = new Header();

    private ReplyHead decide(FakeExchange exchange, int status, boolean whole, String first) {
        byte[] bytes = first.getBytes(UTF_8);
        long declared = HeadRules.declaredLength(header);
        ReplyHead head = new HeadRules(exchange, header, status, declared).decide(whole, bytes, 0, bytes.length);
        exchange.begin(head);
        return head;
    }

    @Test
    void whatIsWholeHasALength() {
        ReplyHead head = decide(FakeExchange.get(), 200, WHOLE, "text");
        assertThat(head.framing()).isEqualTo(Framing.LENGTH);
        assertThat(header.get("Content-Length")).isEqualTo("4");
        assertThat(header.get("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(header.has("Transfer-Encoding")).isFalse();
    }

    @Test
    void whatIsNotWholeIsChunked() {
        ReplyHead head = decide(FakeExchange.get(), 200, MORE, "<html>");
        assertThat(head.framing()).isEqualTo(Framing.CHUNKED);
        assertThat(header.get("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(header.has("Content-Length")).isFalse();
        assertThat(header.get("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(head.keepAlive()).isTrue();
    }

    @Test
    void anOldClientGetsItUpToTheClose() {
        ReplyHead head = decide(new FakeExchange("GET", "HTTP/1.0"), 200, MORE, "text");
        assertThat(head.framing()).isEqualTo(Framing.UNTIL_CLOSE);
        assertThat(head.keepAlive()).isFalse();
        assertThat(header.has("Connection")).isFalse();
        assertThat(header.has("Transfer-Encoding")).isFalse();
    }

    @Test
    void anOldClientThatMayKeepItsConnectionIsTold() {
        ReplyHead head = decide(new FakeExchange("GET", "HTTP/1.0"), 200, WHOLE, "text");
        assertThat(head.framing()).isEqualTo(Framing.LENGTH);
        assertThat(header.get("Connection")).isEqualTo("keep-alive");
        assertThat(head.keepAlive()).isTrue();
    }

    @Test
    void aConnectionThatEndsIsAnnounced() {
        ReplyHead head = decide(FakeExchange.get().closing(), 200, WHOLE, "text");
        assertThat(head.keepAlive()).isFalse();
        assertThat(header.values("Connection")).containsExactly("close");
    }

    @Test
    void aHandlerMayEndTheConnection() {
        header.set("Connection", "close");
        assertThat(decide(FakeExchange.get(), 200, MORE, "text").keepAlive()).isFalse();
        assertThat(header.values("Connection")).containsExactly("close");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void aStatusWithoutBodyHasNoLinesOfOne(int status) {
        header.set("Content-Length", "4").set("Transfer-Encoding", "chunked").set("Content-Type", "text/plain");
        ReplyHead head = decide(FakeExchange.get(), status, WHOLE, "");
        assertThat(head.framing()).isEqualTo(Framing.NONE);
        assertThat(header.has("Content-Length")).isFalse();
        assertThat(header.has("Transfer-Encoding")).isFalse();
        assertThat(header.has("Content-Type")).isEqualTo(status == 204);
    }

    @Test
    void theAnswerToHeadHasTheLinesAndNoBody() {
        ReplyHead head = decide(new FakeExchange("HEAD", "HTTP/1.1"), 200, WHOLE, "text");
        assertThat(head.framing()).isEqualTo(Framing.NONE);
        assertThat(header.get("Content-Length")).isEqualTo("4");
    }

    @Test
    void aTypeOrACodingThatIsSetIsKept() {
        header.set("Content-Type", "text/csv");
        decide(FakeExchange.get(), 200, WHOLE, "a,b");
        assertThat(header.get("Content-Type")).isEqualTo("text/csv");
        header.del("Content-Type").del("Content-Length").set("Content-Encoding", "gzip");
        decide(FakeExchange.get(), 200, WHOLE, "zipped");
        assertThat(header.has("Content-Type")).isFalse();
    }

    @Test
    void theDateIsAddedUnlessItIsSet() {
        decide(FakeExchange.get(), 200, WHOLE, "");
        assertThat(ZonedDateTime.parse(header.get("Date"), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull();
        header.set("Date", "mine");
        decide(FakeExchange.get(), 200, WHOLE, "");
        assertThat(header.values("Date")).containsExactly("mine");
    }

    @ParameterizedTest
    @CsvSource({"200, OK", "404, Not Found", "299, status code 299", "999, status code 999"})
    void everyStatusHasAReason(int status, String reason) {
        assertThat(decide(FakeExchange.get(), status, WHOLE, "").reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "' 7 ', 7", "0, 0"})
    void aLengthThatTheHandlerSetCounts(String text, long length) {
        header.set("Content-Length", text);
        assertThat(HeadRules.declaredLength(header)).isEqualTo(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "5x", "1 2", "99999999999999999999"})
    void aLengthThatIsNoneIsDropped(String text) {
        header.set("Content-Length", text);
        assertThat(HeadRules.declaredLength(header)).isEqualTo(HeadRules.UNKNOWN);
        assertThat(header.has("Content-Length")).isFalse();
    }
}
