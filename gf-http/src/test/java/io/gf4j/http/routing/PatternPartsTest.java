package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The forms of a pattern in words; registration.tsv has many more. */
final class PatternPartsTest {
    @Test
    void aPatternIsAMethodAPathAndADomain() {
        assertThat(RoutePattern.parse("get:/user/{id}@goframe.org")).hasToString("GET:/user/{id}@goframe.org");
    }

    @Test
    void methodAndDomainMayBeMissing() {
        assertThat(RoutePattern.parse("/user")).hasToString("ALL:/user@default");
    }

    @Test
    void slashesAtTheEndAreDropped() {
        assertThat(RoutePattern.parse("/user//").uri()).isEqualTo("/user");
        assertThat(RoutePattern.parse("//").uri()).isEqualTo("/");
    }

    @Test
    void aGroupPutsItsPrefixBeforeThePathWithOneSlash() {
        assertThat(PatternParts.parse("POST:user").under("/api")).hasToString("POST:/api/user@default");
        assertThat(PatternParts.parse("/").under("/api").uri()).isEqualTo("/api");
    }

    @Test
    void tagsReplaceParts() {
        RoutePattern pattern = PatternParts.parse("/")
                .withPath("/user/{id}/{part}")
                .withMethod("delete")
                .withDomain("a.com")
                .under("");
        assertThat(pattern).hasToString("DELETE:/user/{id}/{part}@a.com");
        assertThat(pattern.names()).containsExactly("id", "part");
    }

    @Test
    void anErrorNamesThePatternTheProblemAndTheRemedy() {
        assertThatThrownBy(() -> RoutePattern.parse("GET:user"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("invalid route pattern \"GET:user\": the path \"user\" does not begin with a slash;"
                        + " write \"/user\"");
        assertThatThrownBy(() -> RoutePattern.parse("FETCH:/user"))
                .hasMessage(
                        "invalid route pattern \"FETCH:/user\": \"FETCH\" before the colon is no HTTP method; write one"
                                + " of GET, PUT, POST, DELETE, PATCH, HEAD, CONNECT, OPTIONS, TRACE or ALL;"
                                + " a path has no colon right after a letter");
        assertThatThrownBy(() -> RoutePattern.parse(" "))
                .hasMessage("invalid route pattern \" \": the path is empty; write \"/\" for the root");
    }
}
