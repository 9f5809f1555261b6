package io.gf4j.core.conv;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.tag.Meta;
import org.junit.jupiter.api.Test;

final class GmetaTest {
    @Meta(
            path = "/a",
            method = "get",
            extra = {"role=admin", "flag"})
    record Request() {}

    @Test
    void aClassSaysWhatItsMetaSays() {
        assertThat(Gmeta.data(new Request()))
                .hasSize(4)
                .containsEntry("path", "/a")
                .containsEntry("method", "get")
                .containsEntry("role", "admin")
                .containsEntry("flag", "");
        assertThat(Gmeta.get(Request.class, "role")).hasToString("admin");
        assertThat(Gmeta.get(Request.class, "none").isNil()).isTrue();
        assertThat(Gmeta.data("x")).isEmpty();
    }
}
