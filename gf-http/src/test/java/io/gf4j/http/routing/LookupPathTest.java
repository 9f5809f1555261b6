package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LookupPathTest {
    @Test
    void slashesAtTheEndOfADecodedPathDoNotCount() {
        assertThat(LookupPath.of("/a/b//", "/a/b//")).isEqualTo("/a/b");
        assertThat(LookupPath.of("//", "//")).isEqualTo("/");
        assertThat(LookupPath.of("", "")).isEqualTo("/");
    }

    @Test
    void escapesThatGoWouldWriteAreResolved() {
        assertThat(LookupPath.of("/é b", "/%C3%A9%20b")).isEqualTo("/é b");
    }

    @Test
    void anyOtherEscapeKeepsThePathAsItCame() {
        assertThat(LookupPath.of("/a/b", "/a%2Fb")).isEqualTo("/a%2Fb");
        assertThat(LookupPath.of("/static", "/%73tatic")).isEqualTo("/%73tatic");
        assertThat(LookupPath.of("/é", "/%c3%a9")).isEqualTo("/%c3%a9");
    }

    @Test
    void aCharacterThatGoWouldEscapeKeepsTheSlashesAtTheEnd() {
        assertThat(LookupPath.of("/a!/", "/a!/")).isEqualTo("/a!/");
        assertThat(LookupPath.of("/é/", "/é/")).isEqualTo("/é/");
    }

    @Test
    void aRewrittenPathCountsUnlessTheWirePathDoes() {
        assertThat(LookupPath.of("/new", "/old")).isEqualTo("/new");
        assertThat(LookupPath.of("/new", "/o%6Cd")).isEqualTo("/o%6Cd");
    }
}
