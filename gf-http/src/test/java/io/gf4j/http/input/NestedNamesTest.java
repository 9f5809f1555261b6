package io.gf4j.http.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

final class NestedNamesTest {
    private static String nested(int levels) {
        return "k" + "[a]".repeat(levels - 1) + "=1";
    }

    @Test
    void namesNestAsDeepAsJsonMay() {
        assertThat(NestedNames.parse(nested(NestedNames.MAX_DEPTH))).containsKey("k");
        assertThatThrownBy(() -> NestedNames.parse(nested(NestedNames.MAX_DEPTH + 1)))
                .hasMessage("a parameter's name nests deeper than 500 levels");
        assertThatThrownBy(() -> NestedNames.parse(nested(1_000_000))).hasMessageContaining("deeper than");
    }

    @Test
    void namesKeepTheirOrder() {
        assertThat(new LinkedHashMap<>(NestedNames.parse("b=1&a=2&c=3&a=4")).keySet())
                .containsExactly("b", "a", "c");
    }

    /** Eight megabytes without any value take no longer than eight megabytes. */
    @Test
    void aTextWithoutPairsIsReadOnce() {
        assertThat(NestedNames.parse("a&".repeat(4_000_000))).isEmpty();
    }
}
