package io.gf4j.core.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonNumberTest {
    @Test
    void convertsToEveryNumber() {
        JsonNumber number = new JsonNumber("1.9e1");

        assertThat(number.intValue()).isEqualTo(19);
        assertThat(number.longValue()).isEqualTo(19);
        assertThat(number.doubleValue()).isEqualTo(19.0);
        assertThat(number.floatValue()).isEqualTo(19.0f);
        assertThat(number.decimal()).isEqualByComparingTo("19");
    }

    @Test
    void isItsText() {
        assertThat(new JsonNumber("1.0")).isEqualTo(new JsonNumber("1.0")).isNotEqualTo(new JsonNumber("1.00"));
        assertThat(new JsonNumber("1.0")).hasSameHashCodeAs(new JsonNumber("1.0"));
    }
}
