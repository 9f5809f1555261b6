package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cookies as net/http writes and reads them; what its Valid refuses, we refuse where it is set. */
final class RecordedCookiesTest {
    private static final String REFUSED = "refused";

    @Test
    void everyRowIsAsRecorded() {
        List<List<String>> rows = RecordedTable.rows("/cookies.tsv");
        assertThat(rows).hasSizeGreaterThan(100);
        for (List<String> row : rows) {
            if (row.get(2).equals(REFUSED)) {
                assertThatThrownBy(() -> answer(row.get(0), row.get(1)))
                        .as("%s", row)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("cookie");
            } else {
                assertThat(answer(row.get(0), row.get(1))).as("%s", row).isEqualTo(row.get(2));
            }
        }
    }

    private static String answer(String what, String in) {
        return switch (what) {
            case "read" -> read(in);
            case "value" -> HttpCookie.of("a", in).toString();
            case "path" -> empty().path(in).toString();
            case "domain" -> empty().domain(in).toString();
            case "name" -> HttpCookie.of(in, "").toString();
            case "maxAge" -> empty().maxAge(Integer.parseInt(in)).toString();
            case "expires" ->
                empty().expires(Instant.ofEpochSecond(Long.parseLong(in), 500)).toString();
            case "sameSite" -> full(SameSite.valueOf(in)).toString();
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static HttpCookie empty() {
        return HttpCookie.of("a", "");
    }

    private static HttpCookie full(SameSite sameSite) {
        return HttpCookie.of("a", "1")
                .path("/p")
                .domain(".a.test")
                .expires(Instant.EPOCH)
                .maxAge(1)
                .secure(true)
                .httpOnly(true)
                .sameSite(sameSite);
    }

    private static String read(String line) {
        StringBuilder text = new StringBuilder();
        for (HttpCookie cookie : CookieReader.read(List.of(line))) {
            text.append(cookie.name()).append('=').append(cookie.value());
            text.append('|').append(cookie).append('|');
        }
        return text.toString();
    }
}
