package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ValuesTest {
    @Test
    void aNameHasAllItsValues() {
        Values values = new Values();
        values.add("k", "1");
        values.add("k", "2");
        assertThat(values.get("k")).isEqualTo("1");
        assertThat(values.map()).containsEntry("k", List.of("1", "2"));
        values.set("k", "3");
        assertThat(values.map()).containsEntry("k", List.of("3"));
        values.add("k", "4");
        assertThat(values.map()).containsEntry("k", List.of("3", "4"));
        values.del("k");
        assertThat(values.has("k")).isFalse();
        assertThat(values.get("k")).isEmpty();
    }

    @Test
    void aQueryIsReadWithoutItsBrokenPairs() {
        assertThat(Values.query(URI.create("/x?a=1&a=2&b=%E4%B8%96&c[]=3&d;e=4"))
                        .map())
                .containsOnly(
                        Map.entry("a", List.of("1", "2")),
                        Map.entry("b", List.of("世")),
                        Map.entry("c[]", List.of("3")));
        assertThat(Values.query(URI.create("/x")).map()).isEmpty();
    }

    @Test
    void encodingSortsByName() {
        Values values = new Values();
        values.add("b", "x y");
        values.add("a", "&=世~-_.*");
        values.add("b", "");
        assertThat(values.encode()).isEqualTo("a=%26%3D%E4%B8%96~-_.%2A&b=x+y&b=");
        assertThat(values).hasToString(values.encode());
    }
}
