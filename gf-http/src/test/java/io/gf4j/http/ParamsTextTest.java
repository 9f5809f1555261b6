package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The expected texts are what ghttp.BuildParams answers. */
final class ParamsTextTest {
    @Test
    void valuesAreEncodedAsGoEncodesThemAndKeysAreNot() {
        assertThat(Ghttp.buildParams(Map.of("a b", "c d&é+/?~*'()!")))
                .isEqualTo("a b=c+d%26%C3%A9%2B%2F%3F~%2A%27%28%29%21");
    }

    @Test
    void withoutEncodingValuesStayAsTheyAre() {
        assertThat(Ghttp.buildParams(Map.of("a b", "c d&é+"), true)).isEqualTo("a b=c d&é+");
    }

    @Test
    void aBeanGivesItsMembersInOrder() {
        assertThat(Ghttp.buildParams(new Person("J S", 0))).isEqualTo("name=J+S&age=0");
    }

    @Test
    void listsAndMapsInsideAreJson() {
        assertThat(Ghttp.buildParams(Map.of("l", List.of(1, 2)))).isEqualTo("l=%5B1%2C2%5D");
        assertThat(Ghttp.buildParams(Map.of("m", Map.of("x", 1)))).isEqualTo("m=%7B%22x%22%3A1%7D");
    }

    @Test
    void nullsAreLeftOut() {
        Map<String, Object> map = new LinkedHashMap<>(Collections.singletonMap("n", null));
        assertThat(Ghttp.buildParams(map)).isEmpty();
        map.put("t", true);
        assertThat(Ghttp.buildParams(map)).isEqualTo("t=true");
        assertThat(Ghttp.buildParams(null)).isEmpty();
    }

    @Test
    void textAndPlainValuesAreTakenAsTheyAre() {
        assertThat(Ghttp.buildParams("a=1&b=c d")).isEqualTo("a=1&b=c d");
        assertThat(Ghttp.buildParams(new byte[] {'x', ' ', 'y'})).isEqualTo("x y");
        assertThat(Ghttp.buildParams(12)).isEqualTo("12");
    }

    @Test
    void aFileToUploadIsNeverEncoded() {
        assertThat(Ghttp.buildParams(Map.of("f", "@file:/a b"))).isEqualTo("f=@file:/a b");
    }

    record Person(String name, int age) {}
}
