package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderTest {
    private final Header header = new Header();

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        header.forEach((name, value) -> lines.add(name + ": " + value));
        return lines;
    }

    @ParameterizedTest
    @CsvSource({
        "content-type, Content-Type",
        "CONTENT-TYPE, Content-Type",
        "eTag, Etag",
        "x-forwarded-FOR, X-Forwarded-For",
        "a--b, A--B",
        "-a, -A",
        "1a-2b, 1a-2b",
        "trace-ID, Trace-Id"
    })
    void namesAreKeptInTheirCanonicalForm(String name, String canonical) {
        header.set(name, "v");
        assertThat(lines()).containsExactly(canonical + ": v");
        assertThat(header.get(canonical)).isEqualTo("v");
    }

    @Test
    void setReplacesAllValuesAndAddAppends() {
        header.add("A", "1").add("B", "2").add("a", "3").add("C", "4");
        assertThat(header.values("A")).containsExactly("1", "3");
        assertThat(header.get("a")).isEqualTo("1");
        header.set("A", "5");
        assertThat(lines()).containsExactly("A: 5", "B: 2", "C: 4");
        header.del("b");
        assertThat(lines()).containsExactly("A: 5", "C: 4");
        assertThat(header.get("B")).isEmpty();
        assertThat(header.values("B")).isEmpty();
    }

    @Test
    void itGrowsWithItsLines() {
        for (int i = 0; i < 100; i++) {
            header.add("Name-" + i, Integer.toString(i));
        }
        assertThat(lines()).hasSize(100);
        assertThat(header.get("Name-99")).isEqualTo("99");
        assertThat(header.map()).hasSize(100);
    }

    @Test
    void aCopyDoesNotFollow() {
        header.set("A", "1");
        Header copy = header.clone();
        header.set("A", "2").add("B", "3");
        assertThat(copy.map()).isEqualTo(java.util.Map.of("A", List.of("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "\r\nInjected: yes", "a\0b", "\u001b", "\u007f"})
    void aValueThatBreaksTheHeadIsRefusedAndChangesNothing(String value) {
        header.set("A", "before");
        assertThatThrownBy(() -> header.set("A", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"A\"")
                .message()
                .doesNotContainPattern("\\p{Cntrl}");
        assertThatThrownBy(() -> header.add("A", value)).isInstanceOf(IllegalArgumentException.class);
        assertThat(lines()).containsExactly("A: before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "A:", "A\r\nB", "ä", "A(", "A\0"})
    void aNameThatIsNoTokenIsRefused(String name) {
        assertThatThrownBy(() -> header.set(name, "v"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContainPattern("\\p{Cntrl}");
        assertThat(header.isEmpty()).isTrue();
    }

    @Test
    void valuesMayHoldTabsAndAnyLetter() {
        header.set("A", "a\tb ä 日本");
        assertThat(header.get("A")).isEqualTo("a\tb ä 日本");
    }
}
