package io.gf4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the type that a key wants, and the errors where they are of none. */
final class ConfigEntryTest {
    private static ConfigEntry entry(@Nullable Object value) {
        return new ConfigEntry(
                "server", new ConfigMap.Builder("c.yaml").put("key", value, 7).build(), "key");
    }

    private static void refuses(Object value, Consumer<ConfigEntry> read, String why) {
        assertThatThrownBy(() -> read.accept(entry(value))).hasMessage("server.key (c.yaml:7): " + why);
    }

    @Test
    void booleans() {
        assertThat(List.of(true, "ON", "yes", 1)).allMatch(value -> entry(value).toBoolean());
        assertThat(List.of(false, "off", "No", 0, ""))
                .noneMatch(value -> entry(value).toBoolean());
        assertThat(entry(null).toBoolean()).isFalse();
        refuses("maybe", ConfigEntry::toBoolean, "\"maybe\" is neither true nor false");
    }

    @Test
    void wholeNumbers() {
        assertThat(entry("-12").toInt()).isEqualTo(-12);
        refuses("1.5", ConfigEntry::toInt, "\"1.5\" is no whole number");
        refuses(99_999_999_999L, ConfigEntry::toInt, "99999999999 is too large");
        refuses("9999999999999999999", ConfigEntry::toInt, "9999999999999999999 is too large");
    }

    @Test
    void sizes() {
        assertThat(entry("8MB").toSize()).isEqualTo(8 * 1024 * 1024);
        assertThat(entry(4096L).toSize()).isEqualTo(4096);
        refuses("8 apples", ConfigEntry::toSize, "\"8 apples\" is no size; write it as 4096, 10KB or 8MB");
    }

    @Test
    void durations() {
        assertThat(entry("1h30m").toDuration()).isEqualTo(Duration.ofMinutes(90));
        assertThat(entry("2d").toDuration()).isEqualTo(Duration.ofDays(2));
        assertThat(entry(5L).toDuration()).isEqualTo(Duration.ofNanos(5));
        assertThat(entry("").toDuration()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x", "1h30", "h", "1 h", "one hour", "1..5s"})
    void noDurations(String text) {
        refuses(text, ConfigEntry::toDuration, "\"" + text + "\" is no duration; write it as 500ms, 60s, 1h30m or 2d");
    }

    @Test
    void textsListsAndMaps() {
        assertThat(entry(5L).toText()).isEqualTo("5");
        refuses(Map.of(), ConfigEntry::toText, "a text is wanted, not a map or a list");
        assertThat(entry(List.of("a", "b")).toTexts()).containsExactly("a", "b");
        assertThat(entry("a").toTexts()).containsExactly("a");
        assertThat(entry(Map.of("a", 1)).toMap()).containsEntry("a", 1);
        refuses("a", ConfigEntry::toMap, "a map is wanted, not \"a\"");
    }

    @Test
    void aMapOfNoFileHasNoPlace() {
        assertThat(new ConfigEntry("server", Map.of("a", 1), "a").place()).isEqualTo("server.a");
    }
}
