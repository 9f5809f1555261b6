package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TraceIdsTest {
    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void theCallersIdIsKept() {
        assertThat(TraceIds.of("00-" + ID + "-00f067aa0ba902b7-01")).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-" + ID,
                "00_" + ID + "_00f067aa0ba902b7_01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e473\n-00f067aa0ba902b7-01"
            })
    void whatIsNoTraceContextMakesANewId(String traceparent) {
        assertThat(TraceIds.of(traceparent)).matches("[0-9a-f]{32}").isNotEqualTo(ID);
    }

    @Test
    void newIdsDiffer() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            ids.add(TraceIds.of(""));
        }
        assertThat(ids).hasSize(1000);
    }
}
