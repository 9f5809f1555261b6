package io.gf4j.core.fmt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Fmt} makes of values that only Java has; the verbs themselves are in {@link GoFmtTableTest}. */
final class FmtTest {
    private record Named(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private enum WithBody {
        ONE {
            @Override
            public String toString() {
                return "one";
            }
        }
    }

    private static final class Mute extends RuntimeException {
        private final RuntimeException thrown;

        Mute(RuntimeException thrown) {
            this.thrown = thrown;
        }

        @Override
        public String getMessage() {
            throw thrown;
        }
    }

    private record Stack(int frames) implements Formatter {
        @Override
        public void format(State state, int verb) {
            if (verb == '!') {
                throw new IllegalStateException("no");
            }
            for (char flag : "+-# 0".toCharArray()) {
                state.write(state.flag(flag) ? Character.toString(flag) : "_");
            }
            state.write(Character.toString(verb) + frames);
        }
    }

    @Test
    void appendsToTheGivenBuilder() {
        StringBuilder out = new StringBuilder("a");
        assertThat(Fmt.appendf(out, "%d%s", 1, "b")).isSameAs(out);
        assertThat(out).hasToString("a1b");
    }

    @Test
    void writesUtf8AndReturnsTheBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Fmt.fprintf(out, "%s|%d", "世", 1)).isEqualTo(5);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("世|1");
    }

    @Test
    void aFailedWriteSurfaces() {
        IOException gone = new IOException("gone");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw gone;
            }
        };
        assertThatThrownBy(() -> Fmt.fprintf(broken, "x"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(gone);
    }

    @Test
    void sprintPutsSpacesBetweenTwoThatAreNoStrings() {
        assertThat(Fmt.sprint(1, 2, "a", "b", 3, null, null, "x", 4.5, true)).isEqualTo("1 2ab3 <nil> <nil>x4.5 true");
        assertThat(Fmt.sprint()).isEmpty();
    }

    @Test
    void aBareNullIsOneNil() {
        assertThat(Fmt.sprintf("%v", (Object[]) null)).isEqualTo("<nil>");
    }

    @Test
    void anOptionalIsItsContent() {
        assertThat(Fmt.sprintf("%d %T", Optional.of(1), Optional.of(1))).isEqualTo("1 int");
        assertThat(Fmt.sprintf("%v %s", Optional.empty(), Optional.empty())).isEqualTo("<nil> %!s(<nil>)");
        assertThat(Fmt.sprintf("%v", List.of(Optional.of(Optional.of("a")), Optional.empty())))
                .isEqualTo("[a <nil>]");
    }

    @Test
    void anyTextIsAString() {
        CharSequence text = CharBuffer.wrap("a");
        assertThat(Fmt.sprintf("%q %T %d", text, text, text)).isEqualTo("\"a\" string %!d(string=a)");
    }

    @Test
    void halfASurrogatePairIsQuotedAsTheReplacementCharacter() {
        assertThat(Fmt.sprintf("%q %+q", "a\ud800", "a\ud800")).isEqualTo("\"a\ufffd\" \"a\\ufffd\"");
    }

    @Test
    void anErrorIsItsMessageOrItsClass() {
        Exception error = new IllegalStateException("broken");
        assertThat(Fmt.sprintf("%v %+v %s %q %T", error, error, error, error, error))
                .isEqualTo("broken broken broken \"broken\" IllegalStateException");
        assertThat(Fmt.sprintf("%v", new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
        assertThat(Fmt.sprintf("%#v", error)).isEqualTo("&IllegalStateException{message:\"broken\"}");
        assertThat(Fmt.sprintf("%w", error)).isEqualTo("%!w(IllegalStateException=&{broken})");
    }

    @Test
    void anErrorWhoseMessageThrowsShowsThat() {
        RuntimeException error = new Mute(new IllegalArgumentException("no text"));
        assertThat(Fmt.sprintf("%s", error)).isEqualTo("%!s(PANIC=Error method: no text)");
        assertThat(Fmt.sprintf("%d", error)).isEqualTo("&{%!d(PANIC=Error method: no text)}");
        assertThat(Fmt.sprintf("%s", new Mute(error)))
                .isEqualTo("%!s(PANIC=Error method: " + Mute.class.getName() + ")");
    }

    @Test
    void aClassWithItsOwnToStringIsAStringer() {
        UUID id = new UUID(1, 2);
        Instant instant = Instant.EPOCH;
        assertThat(Fmt.sprintf("%v %q", new Named("a"), new Named("b"))).isEqualTo("a \"b\"");
        assertThat(Fmt.sprintf("%v %d", id, id)).isEqualTo(id + " %!d(UUID=" + id + ")");
        assertThat(Fmt.sprintf("%s %T", instant, instant)).isEqualTo("1970-01-01T00:00:00Z Instant");
        assertThat(Fmt.sprintf("%#v", instant)).isEqualTo("\"1970-01-01T00:00:00Z\"");
        assertThat(Fmt.sprintf("%v %d", new BigDecimal("1.50"), BigDecimal.ONE)).isEqualTo("1.50 %!d(BigDecimal=1)");
    }

    @Test
    void anEnumIsANumberWithAText() {
        assertThat(Fmt.sprintf("%v %d %T", RoundingMode.UP, RoundingMode.DOWN, RoundingMode.UP))
                .isEqualTo("UP 1 RoundingMode");
        assertThat(Fmt.sprintf("%s %t", WithBody.ONE, WithBody.ONE)).isEqualTo("one %!t(WithBody=0)");
    }

    @Test
    void aClassWithoutANameHasItsBinaryName() {
        assertThat(Fmt.sprintf("%T", new Object() {})).startsWith(FmtTest.class.getName() + "$");
    }

    @Test
    void aToStringThatThrowsOrNeverEndsShowsThat() {
        Object endless = new Object() {
            @Override
            public String toString() {
                return "x" + this;
            }
        };
        Object silent = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        };
        assertThat(Fmt.sprintf("%v", endless)).startsWith("%!v(PANIC=String method: java.lang.StackOverflowError");
        assertThat(Fmt.sprintf("a %s b", silent))
                .isEqualTo("a %!s(PANIC=String method: java.lang.IllegalStateException) b");
    }

    @Test
    void aFormatterPrintsItself() {
        assertThat(Fmt.sprintf("%v %+s %-#d % 0q", new Stack(1), new Stack(2), new Stack(3), new Stack(4)))
                .isEqualTo("_____v1 +____s2 _-#__d3 ___ 0q4");
        assertThat(Fmt.sprintf("%+v %T", List.of(new Stack(5)), new Stack(5))).isEqualTo("[+____v5] Stack");
        assertThat(Fmt.sprintf("%!", new Stack(1))).isEqualTo("%!!(PANIC=Format method: no)");
    }

    @Test
    void aDurationBeyondALongOfNanosecondsIsCutToThat() {
        assertThat(Fmt.sprintf("%d", Duration.ofDays(1_000_000))).isEqualTo("9223372036854775807");
        assertThat(Fmt.sprintf("%v", Duration.ofDays(-1_000_000))).isEqualTo("-2562047h47m16.854775808s");
    }

    @Test
    void aPointerIsTheIdentityHashCode() {
        Object[] array = {};
        String address = Integer.toHexString(System.identityHashCode(array));
        assertThat(Fmt.sprintf("%p %#p", (Object) array, array)).isEqualTo("0x" + address + " " + address);
        assertThat(Fmt.sprintf("%p", new Named("a"))).startsWith("0x");
        assertThat(Fmt.sprintf("%p", BigDecimal.ONE)).isEqualTo("%!p(BigDecimal=1)");
    }
}
