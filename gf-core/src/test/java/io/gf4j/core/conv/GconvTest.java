package io.gf4j.core.conv;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.testing.Table;
import io.gf4j.core.testing.Values;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class GconvTest {
    @Test
    void everyValueHasGosText() {
        List<List<String>> rows = Table.rows("/conv/texts.tsv");
        assertThat(rows).hasSizeGreaterThan(250);
        for (List<String> row : rows) {
            assertThat(Gconv.toString(Values.of(row.get(0)))).as(row.get(0)).isEqualTo(row.get(1));
        }
    }

    @Test
    void aZoneHasItsName() {
        Instant time = Instant.parse("2023-11-14T22:13:20Z");

        assertThat(Gconv.toString(time)).isEqualTo("2023-11-14 22:13:20 +0000 UTC");
        assertThat(Gconv.toString(time.atZone(ZoneId.of("Asia/Shanghai")))).isEqualTo("2023-11-15 06:13:20 +0800 CST");
    }

    @Test
    void whatJsonWritesAsTextIsThatText() {
        UUID id = UUID.randomUUID();

        assertThat(Gconv.toString(id)).isEqualTo(id.toString());
        assertThat(Gconv.toString(URI.create("http://h/?a=1&b=<".replace("<", "%3C"))))
                .isEqualTo("http://h/?a=1&b=%3C");
        assertThat(Gconv.toString('c')).isEqualTo("c");
        assertThat(Gconv.toString(new BigDecimal("1E+2"))).isEqualTo("100");
    }
}
