package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PercentCodecTest {
    @Test
    void everyCharacterSurvivesItsEncoding() {
        for (int c = 1; c < 0x3000; c++) {
            String text = "/" + Character.toString(c) + "/";
            String encoded = PercentCodec.encodePath(text);
            assertThat(encoded).matches("[!-~]+");
            assertThat(PercentCodec.decodePath(encoded)).isEqualTo(text);
        }
    }

    @Test
    void plainPathsStayAsTheyAre() {
        String path = "/az/AZ/09/-_.~$&+,/:;=@";
        assertThat(PercentCodec.encodePath(path)).isSameAs(path);
        assertThat(PercentCodec.decodePath(path)).isSameAs(path);
    }

    @Test
    void hexDigitsAreReadInBothCasesAndWrittenInCapitals() {
        assertThat(PercentCodec.decodePath("/%c3%A4")).isEqualTo("/ä");
        assertThat(PercentCodec.encodePath("/ä")).isEqualTo("/%C3%A4");
    }

    @Test
    void aBrokenEscapeIsNoPath() {
        for (String path : new String[] {"/%", "/%4", "/%zz", "/%4g", "/%-1"}) {
            assertThat(PercentCodec.decodePath(path)).as(path).isNull();
        }
    }

    @Test
    void controlCharactersAreFound() {
        assertThat(PercentCodec.holdsControl("/a\nb")).isTrue();
        assertThat(PercentCodec.holdsControl("/a?b\u007f")).isTrue();
        assertThat(PercentCodec.holdsControl("/a b?ä")).isFalse();
    }
}
