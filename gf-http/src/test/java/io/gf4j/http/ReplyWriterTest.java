package io.gf4j.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.http.engine.Framing;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;

/** What leaves the writer, and when: recorded answers of ghttp are in gf-tests. */
final class ReplyWriterTest {
    private static final int BUFFER_SIZE = 2048;

    private final FakeExchange exchange = FakeExchange.get();
    private final ReplyWriter reply = new ReplyWriter(exchange);

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        reply.write(bytes, 0, bytes.length);
    }

    private void finish(String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        reply.finish(bytes, 0, bytes.length);
    }

    @Test
    void oneLastPieceIsTheWholeReply() throws IOException {
        finish("whole");
        assertThat(exchange.calls).containsExactly("head", "write whole", "finish");
        assertThat(exchange.head().framing()).isEqualTo(Framing.LENGTH);
        assertThat(exchange.head().contentLength()).isEqualTo(5);
        assertThat(exchange.head().keepAlive()).isTrue();
    }

    @Test
    void aReplyWithoutBodyHasLengthZero() throws IOException {
        finish("");
        assertThat(exchange.calls).containsExactly("head", "finish");
        assertThat(exchange.headLines()).containsExactly("Content-Length: 0");
    }

    @Test
    void nothingLeavesBeforeTheBufferIsFull() throws IOException {
        String first = "a".repeat(BUFFER_SIZE - 1);
        write(first);
        write("b");
        assertThat(exchange.calls).isEmpty();
        assertThat(reply.isBegun()).isFalse();
        write("c");
        assertThat(exchange.calls).containsExactly("head", "write " + first + "b");
        finish("d");
        assertThat(exchange.calls).endsWith("write cd", "finish");
    }

    @Test
    void aLargePieceGoesPastTheEmptyBuffer() throws IOException {
        String large = "a".repeat(3 * BUFFER_SIZE);
        write(large);
        assertThat(exchange.calls).containsExactly("head", "write " + large);
    }

    @Test
    void aFlushSendsWhatIsPendingAsOnePiece() throws IOException {
        write("one ");
        write("two");
        reply.flush();
        write("three");
        reply.flush();
        assertThat(exchange.calls).containsExactly("head", "write one two", "flush", "write three", "flush");
        assertThat(exchange.head().framing()).isEqualTo(Framing.CHUNKED);
        finish("");
        assertThat(exchange.calls).endsWith("flush", "finish");
    }

    @Test
    void anEmptyFlushSendsTheHead() throws IOException {
        reply.flush();
        assertThat(exchange.calls).containsExactly("head", "flush");
        assertThat(exchange.head().status()).isEqualTo(200);
    }

    @Test
    void theFirstStatusCountsAndFreezesTheHeader() throws IOException {
        reply.header().set("Before", "yes");
        reply.writeHeader(202);
        reply.header().set("After", "yes");
        reply.writeHeader(500);
        finish("");
        assertThat(exchange.head().status()).isEqualTo(202);
        assertThat(exchange.headLines()).contains("Before: yes").doesNotContain("After: yes");
    }

    @Test
    void informationalStatusesAreSentAheadAndDecideNothing() throws IOException {
        reply.writeHeader(103);
        reply.writeHeader(201);
        finish("");
        assertThat(exchange.calls).startsWith("inform 103", "head");
        assertThat(exchange.head().status()).isEqualTo(201);
    }

    @Test
    void aStatusThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> reply.writeHeader(99)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reply.writeHeader(1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreThanTheDeclaredLengthIsRefused() throws IOException {
        reply.header().set("Content-Length", "3");
        write("abc");
        assertThatThrownBy(() -> write("d")).isInstanceOf(IOException.class).hasMessageContaining("Content-Length");
    }

    @Test
    void lessThanTheDeclaredLengthMustNotLookWhole() throws IOException {
        reply.header().set("Content-Length", "10");
        write("abc");
        reply.flush();
        finish("");
        assertThat(exchange.calls).contains("write abc", "abort").doesNotContain("finish");
    }

    @Test
    void aStatusWithoutBodyTakesNone() throws IOException {
        reply.writeHeader(204);
        assertThatThrownBy(() -> write("a"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not allow body");
        finish("");
        assertThat(exchange.calls).containsExactly("head", "finish");
        assertThat(exchange.headLines()).isEmpty();
    }

    @Test
    void whenTheClientHasGoneEveryWriteSaysSo() throws IOException {
        write("one");
        reply.flush();
        exchange.leave();
        assertThatThrownBy(() -> write("a".repeat(BUFFER_SIZE + 1))).isInstanceOf(ClientGoneException.class);
        assertThatThrownBy(() -> write("b")).isInstanceOf(ClientGoneException.class);
        assertThatThrownBy(reply::flush).isInstanceOf(ClientGoneException.class);
        assertThatThrownBy(() -> finish("")).isInstanceOf(ClientGoneException.class);
    }

    @Test
    void nothingCanBeWrittenAfterTheEnd() throws IOException {
        finish("whole");
        assertThatThrownBy(() -> write("more")).isInstanceOf(IOException.class);
        finish("again");
        reply.flush();
        assertThat(exchange.calls).containsExactly("head", "write whole", "finish");
    }

    @Test
    void aRegionOfAFileGoesPastTheBufferBehindWhatIsPending() throws IOException {
        try (FileChannel file = digits()) {
            reply.header().set("Content-Length", "7").set("Content-Type", "text/plain");
            reply.writeHeader(200);
            write("ab");
            assertThat(reply.hasDeclaredLength()).isTrue();
            assertThat(reply.sendFile(file, 3, 5)).isEqualTo(5);
            finish("");
            assertThat(exchange.calls).containsExactly("head", "write ab", "file 3 5", "finish");
        }
    }

    @Test
    void aFileThatIsShorterThanDeclaredEndsTheConnection() throws IOException {
        try (FileChannel file = digits()) {
            reply.header().set("Content-Length", "20").set("Content-Type", "text/plain");
            reply.writeHeader(200);
            assertThat(reply.sendFile(file, 0, 20)).isEqualTo(10);
            finish("");
            assertThat(exchange.calls).containsExactly("head", "file 0 10", "flush", "abort");
        }
    }

    @Test
    void aReplyOfUnknownLengthTakesNoFile() throws IOException {
        reply.writeHeader(200);
        assertThat(reply.hasDeclaredLength()).isFalse();
    }

    private static FileChannel digits() throws IOException {
        Path path = Files.createTempFile("digits", ".txt");
        Files.writeString(path, "0123456789");
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    }
}
