package io.gf4j.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ResponseBufferTest {
    private final ResponseBuffer buffer = new ResponseBuffer();

    @Test
    void textIsKeptAsUtf8() {
        buffer.append("plain ");
        buffer.append("äöü 日本 \ud83d\ude00 ");
        buffer.append("x".repeat(1000) + "ß");
        buffer.append("half \ud83d");
        String expected = "plain äöü 日本 \ud83d\ude00 " + "x".repeat(1000) + "ß" + "half ?";
        assertThat(buffer).hasToString(expected);
        assertThat(buffer.copy()).isEqualTo(expected.getBytes(UTF_8));
        assertThat(buffer.length()).isEqualTo(expected.getBytes(UTF_8).length);
    }

    @Test
    void bytesAreKeptAsTheyAre() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        buffer.append(all);
        buffer.append(new byte[0]);
        assertThat(buffer.copy()).isEqualTo(all);
    }

    @Test
    void aCopyDoesNotFollow() {
        buffer.append("before");
        byte[] copy = buffer.copy();
        buffer.clear();
        buffer.append("after!");
        assertThat(copy).asString(UTF_8).isEqualTo("before");
    }

    @Test
    void clearedItIsEmptyAndKeepsItsMemory() {
        buffer.append("x".repeat(10_000));
        byte[] memory = buffer.array();
        buffer.clear();
        assertThat(buffer.length()).isZero();
        assertThat(buffer).hasToString("");
        buffer.append("y");
        assertThat(buffer.array()).isSameAs(memory);
    }

    @Test
    void manySmallPiecesAreKeptInOrder() {
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            buffer.append(Integer.toString(i));
            expected.append(i);
        }
        assertThat(buffer).hasToString(expected.toString());
    }
}
