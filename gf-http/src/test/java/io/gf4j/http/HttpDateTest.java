package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class HttpDateTest {
    private static final DateTimeFormatter JDK = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Test
    void everyDayAndMonthIsWrittenAsTheFormatterDoes() {
        Instant from = Instant.parse("1994-11-06T08:49:37Z");
        for (int i = 0; i < 800; i++) {
            Instant time = from.plusSeconds(i * 50_003L);
            assertThat(HttpDate.of(time)).isEqualTo(JDK.format(time));
        }
    }

    @Test
    void nowIsASecondOfTheClock() {
        long before = Instant.now().getEpochSecond();
        long now = Instant.from(JDK.parse(HttpDate.now())).getEpochSecond();
        assertThat(now).isBetween(before, Instant.now().getEpochSecond());
    }
}
