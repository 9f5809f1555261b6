package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HttpCookieTest {
    @Test
    void aRefusalTellsWhatIsWrongAndWhere() {
        assertThatThrownBy(() -> HttpCookie.of("a", "x;y"))
                .hasMessage("value of cookie \"a\" holds the character U+003B at index 1; remove or encode it");
        assertThatThrownBy(() -> HttpCookie.of("bad\nname", ""))
                .hasMessageStartingWith("cookie name \"bad")
                .hasMessageEndingWith("must be letters, digits and any of !#$%&'*+-.^_`|~");
        assertThatThrownBy(() -> HttpCookie.of("a", "").domain("http://a.test"))
                .hasMessage("domain \"http://a.test\" of cookie \"a\" is no name of a host; "
                        + "write it without scheme and port");
    }

    @Test
    void yearsThatHttpCannotWriteAreRefused() {
        assertThatThrownBy(() -> HttpCookie.of("a", "").expires(Instant.parse("1600-12-31T23:59:59Z")))
                .hasMessageContaining("1601 to 9999");
        assertThatThrownBy(() -> HttpCookie.of("a", "").expires(Instant.parse("+10000-01-01T00:00:00Z")))
                .hasMessageContaining("1601 to 9999");
    }

    @Test
    void tooManyCookiesAreNone() {
        assertThat(CookieReader.read(List.of("a=1;".repeat(2999)))).hasSize(2999);
        assertThat(CookieReader.read(List.of("a=1;".repeat(3000)))).isEmpty();
        assertThat(CookieReader.read(List.of("a=1;".repeat(2000), "a=1;".repeat(1000))))
                .isEmpty();
    }

    @Test
    void theKeyOfSameSiteIsReadInAnyCaseAndRefusedIfItIsNone() {
        assertThat(SameSite.ofKey("Lax")).isEqualTo(SameSite.LAX);
        assertThat(SameSite.ofKey("")).isEqualTo(SameSite.DEFAULT);
        assertThatThrownBy(() -> SameSite.ofKey("laxx"))
                .isInstanceOf(GfException.class)
                .hasMessage("cookieSameSite is \"laxx\"; write lax, strict, none, or leave it empty");
    }
}
