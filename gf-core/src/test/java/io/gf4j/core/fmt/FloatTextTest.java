package io.gf4j.core.fmt;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.testing.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FloatTextTest {
    @Test
    void randomNumbersAreWrittenAsGoWritesThem() {
        List<List<String>> rows = Table.rows("/fmt/floats.tsv");
        assertThat(rows).hasSizeGreaterThan(250);
        for (List<String> row : rows) {
            double value = Double.parseDouble(row.get(0));
            assertThat(FloatText.plain(value)).as(row.get(0)).isEqualTo(row.get(1));
            assertThat(FloatText.plain((float) value)).as(row.get(0)).isEqualTo(row.get(3));
        }
    }

    @Test
    void exponentsHaveTwoDigits() {
        assertThat(FloatText.exponent(1e-7)).isEqualTo("1e-07");
        assertThat(FloatText.exponent(-1.25e300)).isEqualTo("-1.25e+300");
        assertThat(FloatText.exponent(0.1f)).isEqualTo("1e-01");
    }

    @Test
    void whatIsNoNumberHasGosName() {
        assertThat(FloatText.plain(Double.NaN)).isEqualTo("NaN");
        assertThat(FloatText.plain(Float.POSITIVE_INFINITY)).isEqualTo("+Inf");
        assertThat(FloatText.exponent(Double.NEGATIVE_INFINITY)).isEqualTo("-Inf");
    }
}
