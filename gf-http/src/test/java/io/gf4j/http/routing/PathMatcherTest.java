package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** One pattern, one path. */
final class PathMatcherTest {
    @Test
    void aNameTakesItsSegment() {
        assertThat(values("/user/:id/posts", "/user/7/posts")).isEqualTo(Map.of("id", "7"));
        assertThat(matches("/user/:id/posts", "/user//posts")).isFalse();
        assertThat(matches("/user/:id", "/user/7/posts")).isFalse();
    }

    @Test
    void aFieldTakesAPartOfASegment() {
        assertThat(values("/{id}.{type}", "/a.b.json")).isEqualTo(Map.of("id", "a.b", "type", "json"));
        assertThat(matches("/{id}.html", "/.html")).isFalse();
        assertThat(matches("/{id}.html", "/aXhtml")).isFalse();
    }

    @Test
    void fieldsSideBySideGiveTheLaterOnesOneCharacterEach() {
        assertThat(values("/{a}{b}{c}", "/12345")).isEqualTo(Map.of("a", "123", "b", "4", "c", "5"));
        assertThat(values("/{a}{b}", "/x😀")).isEqualTo(Map.of("a", "x", "b", "😀"));
        assertThat(matches("/{a}{b}", "/😀")).isFalse();
    }

    @Test
    void aRestTakesAnythingOrNothing() {
        assertThat(values("/files/*path", "/files/a/b")).isEqualTo(Map.of("path", "a/b"));
        assertThat(values("/files/*path", "/files")).isEqualTo(Map.of("path", ""));
        assertThat(values("/a/*x/b/*y", "/a/b/b/b/1")).isEqualTo(Map.of("x", "b/b", "y", "1"));
    }

    @Test
    void ofARepeatedNameTheLastValueCounts() {
        assertThat(values("/{x}/{x}", "/1/2")).isEqualTo(Map.of("x", "2"));
    }

    @Test
    void withoutANameNothingIsKept() {
        assertThat(values("/:/x/*", "/1/x/2")).isEmpty();
    }

    // In ghttp the next two depend on chance or never match: docs/differences.md.
    @Test
    void aStarInsideASegmentIsAnyText() {
        assertThat(matches("/pre*", "/pre")).isTrue();
        assertThat(matches("/pre*", "/prefix/more")).isTrue();
        assertThat(matches("/a*b/c", "/a1b/c")).isTrue();
        assertThat(matches("/a*b/c", "/a1/c")).isFalse();
    }

    @Test
    void charactersOfRegularExpressionsMeanThemselves() {
        for (String path :
                new String[] {"/x(y)", "/(", "/[ab]", "/a?b", "/a|b", "/^a$", "/a\\d", "/a{2", "/a+b", "/a.b"}) {
            assertThat(matches(path, path)).as(path).isTrue();
        }
        assertThat(values("/({id})", "/(7)")).isEqualTo(Map.of("id", "7"));
        assertThat(matches("/a.b", "/axb")).isFalse();
    }

    @Test
    void theExpressionOfAPatternIsGhttps() {
        assertThat(expression("/user")).isEqualTo("^/user$");
        assertThat(expression("/user/:/x")).isEqualTo("^/user/[^/]+/x$");
        assertThat(expression("/user/:name")).isEqualTo("^/user/([^/]+)$");
        assertThat(expression("/{name}.{ext}")).isEqualTo("^/([^/]+)\\.([^/]+)$");
        assertThat(expression("/a.b+c")).isEqualTo("^/a\\.b\\+c$");
        assertThat(expression("/*")).isEqualTo("^/{0,1}.*$");
        assertThat(expression("/x/*y/z")).isEqualTo("^/x/{0,1}(.*)/z$");
        assertThat(expression("/pre-{a}-x/*rest")).isEqualTo("^/pre-([^/]+)-x/{0,1}(.*)$");
        assertThat(RoutePattern.parse("/").expression()).isEqualTo("/");
    }

    @Test
    void noPathTakesLong() {
        PathMatcher matcher = PathMatcher.of("/{a}a{b}a{c}a{d}a{e}/*x/a/*y/b*c");
        String path = "/" + "a".repeat(4_000) + "/a".repeat(2_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(matcher.matches(path)).isFalse();
            }
        });
    }

    private static String expression(String pattern) {
        return RoutePattern.parse(pattern).expression();
    }

    private static boolean matches(String pattern, String path) {
        return PathMatcher.of(pattern).matches(path);
    }

    private static Map<String, String> values(String pattern, String path) {
        PathMatcher matcher = PathMatcher.of(pattern);
        assertThat(matcher.matches(path)).isTrue();
        return matcher.values(path);
    }
}
