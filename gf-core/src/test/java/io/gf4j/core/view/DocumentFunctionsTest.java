package io.gf4j.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.config.AdapterContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the functions ini, yaml and toml do otherwise than Go's; the rest is in the recorded renderings. */
final class DocumentFunctionsTest {
    private final View view = new View();

    public record Item(String name, int price) {}

    private String render(String function, Object value) {
        return view.parseContent("{{" + function + " .v}}", Map.of("v", value));
    }

    @Test
    void iniHasItsKeysInOrderAndSectionsBehindThem() {
        assertThat(render("ini", Map.of("b", Map.of("y", 2, "x", 1), "z", 0, "a", 1)))
                .isEqualTo("a=1\nz=0\n[b]\nx=1\ny=2\n");
    }

    @Test
    void yamlKeepsALineEndInFront() {
        String text = "\n x\n\n";
        String yaml = render("yaml", Map.of("k", text));
        assertThat(yaml).isEqualTo("k: |4+\n\n     x\n\n");
        assertThat(AdapterContent.of(yaml).get("k")).isEqualTo(text);
    }

    @Test
    void wholeNumbersOfJsonTextStayWholeInToml() {
        assertThat(render("toml", "{\"a\":1,\"b\":1.5}")).isEqualTo("a = 1\nb = 1.5\n");
    }

    @Test
    void beansAreMapsUnderTheirNamesInJava() {
        Item tea = new Item("tea", 250);
        assertThat(render("yaml", List.of(tea))).isEqualTo("- name: tea\n  price: 250\n");
        assertThat(render("toml", Map.of("items", List.of(tea))))
                .isEqualTo("[[items]]\n  name = \"tea\"\n  price = 250\n");
        assertThat(render("ini", Map.of("item", tea))).isEqualTo("[item]\nname=tea\nprice=250\n");
    }

    @Test
    void whatTomlCannotSayIsAnError() {
        assertThatThrownBy(() -> view.parseContent("{{toml .v}}"))
                .hasMessageContaining("top-level values must be maps");
        assertThatThrownBy(() -> render("toml", List.of(Map.of("a", 1))))
                .hasMessageContaining("top-level values must be maps");
    }
}
