package io.gf4j.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DumpCommentTest {
    /** As the real gview wrote it. */
    @Test
    void valuesOneBehindTheOther() {
        assertThat(DumpComment.of(true, 1, "a", Map.of("k", List.of(1, "b")), null))
                .isEqualTo("\n<!--\n1\n\"a\"\n{\n    \"k\": [\n        1,\n        \"b\",\n    ],\n}\n<nil>\n-->\n");
        assertThat(DumpComment.of(true)).isEqualTo("\n<!--\n-->\n");
    }

    @Test
    void aValueDoesNotEndTheComment() {
        assertThat(DumpComment.of(true, "--><script>"))
                .contains("--&gt;<script>")
                .endsWith("\n-->\n");
    }

    @Test
    void outsideOfDevelopmentNothingIsShown() {
        String disabled = "\n<!--\ndump feature is disabled as process is not running in develop mode\n-->\n";
        assertThat(DumpComment.of(false, "secret")).isEqualTo(disabled);
        assertThat(new View().parseContent("{{dump .v}}", Map.of("v", "secret")))
                .isEqualTo(disabled);
    }
}
