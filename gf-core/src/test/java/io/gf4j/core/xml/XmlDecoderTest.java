package io.gf4j.core.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.json.Gjson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class XmlDecoderTest {
    private static @Nullable Map<String, @Nullable Object> decode(String document) {
        return XmlDecoder.decodeWithoutRoot(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Recorded by gf-tests/oracle/input. */
    @Test
    void documentsAreReadAsGxmlReadsThem() throws IOException {
        try (InputStream in = Objects.requireNonNull(XmlDecoderTest.class.getResourceAsStream("/xml/decoded.tsv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).hasSizeGreaterThan(150);
            assertThat(lines.stream().filter(XmlDecoderTest::isReadOtherwise)).isEmpty();
        }
    }

    private static boolean isReadOtherwise(String line) {
        String[] cells = line.split("\t", -1);
        Object expected = cells[1].startsWith("error ") ? null : Gjson.decode(cells[1]);
        return !Objects.equals(decode(String.valueOf(Gjson.decode(cells[0]))), expected);
    }

    @Test
    void anotherEncodingIsTheDeclaredOne() {
        String document = "<?xml version=\"1.0\" encoding=\"GBK\"?><doc><k>\u4e16</k></doc>";
        assertThat(XmlDecoder.decodeWithoutRoot(document.getBytes(Charset.forName("GBK"))))
                .isEqualTo(Map.of("k", "\u4e16"));
        assertThat(decode("<?xml version='1.0' encoding='none'?><doc><k>1</k></doc>"))
                .isNull();
    }

    @Test
    void elementsNestAHundredDeep() {
        assertThat(decode("<a>".repeat(100) + "</a>".repeat(100))).isNotNull();
        assertThat(decode("<a>".repeat(101) + "</a>".repeat(101))).isNull();
        assertThat(decode("<a>".repeat(1_000_000))).isNull();
    }

    @Test
    void noEntityIsReadFromAnywhere() {
        String secret = "<!DOCTYPE doc [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><doc><k>&e;</k></doc>";
        assertThat(decode(secret)).isNull();
        String laughs = "<!DOCTYPE doc [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><doc><k>&b;</k></doc>";
        assertThat(decode(laughs)).isNull();
    }
}
