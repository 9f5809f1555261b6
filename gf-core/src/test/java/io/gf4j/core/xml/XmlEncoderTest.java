package io.gf4j.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class XmlEncoderTest {
    @Test
    void keysAreElementsInTheirOrder() {
        assertThat(XmlEncoder.encode(Map.of("b", 1, "a", Map.of("d", true, "c", "x")), null))
                .isEqualTo("<doc><a><c>x</c><d>true</d></a><b>1</b></doc>");
    }

    @Test
    void theOnlyKeyIsTheRoot() {
        assertThat(XmlEncoder.encode(Map.of("a", 1.5), null)).isEqualTo("<a>1.5</a>");
        assertThat(XmlEncoder.encode(Map.of("a", 1.5), "root")).isEqualTo("<root><a>1.5</a></root>");
        assertThat(XmlEncoder.encode(Map.of("a", List.of(1, 2)), null)).isEqualTo("<doc><a>1</a><a>2</a></doc>");
        assertThat(XmlEncoder.encode(Map.of(), null)).isEqualTo("<doc/>");
    }

    @Test
    void nothingIsAnEmptyElement() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("n", null);
        map.put("t", "");
        map.put("l", List.of());
        map.put("m", Map.of());
        assertThat(XmlEncoder.encode(map, null)).isEqualTo("<doc><l/><m/><n/><t/></doc>");
    }

    @Test
    void dashesAreAttributesAndSharpTextIsText() {
        assertThat(XmlEncoder.encode(Map.of("a", Map.of("-b", 2, "-a", 1, "#text", "x")), null))
                .isEqualTo("<a a=\"1\" b=\"2\">x</a>");
        assertThat(XmlEncoder.encode(Map.of("a", Map.of("-a", 1)), null)).isEqualTo("<a a=\"1\"/>");
        assertThat(XmlEncoder.encode(Map.of("a", Map.of("#text", "x", "b", 1)), null))
                .isEqualTo("<a>x<b>1</b></a>");
    }
}
