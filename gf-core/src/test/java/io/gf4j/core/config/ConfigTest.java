package io.gf4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Values, defaults, and what stands in for a missing value. */
final class ConfigTest {
    private final Config config = Gcfg.newWithAdapter(AdapterContent.of("a: {b: 1, path: x}\nlist: [1, {c: 2}]"));

    @Test
    void valuesAndDefaults() {
        assertThat(config.get("a.b").toInt()).isEqualTo(1);
        assertThat(config.get("a.b", 7).toInt()).isEqualTo(1);
        assertThat(config.get("a.none", 7).toInt()).isEqualTo(7);
        assertThat(config.get("a.none").isNil()).isTrue();
        assertThat(config.get("a.none", (Object[]) null).isNil()).isTrue();
        assertThat(config.mustGet("list.1.c").toInt()).isEqualTo(2);
        assertThat(config.data()).containsOnlyKeys("a", "list");
    }

    @Test
    void theEnvironmentStandsInForAMissingValue() {
        assertThat(config.getWithEnv("path").toString()).isEqualTo(System.getenv("PATH"));
        assertThat(config.getWithEnv("a.path").toString()).isEqualTo("x");
        assertThat(config.mustGetWithEnv("no.such.variable", 3).toInt()).isEqualTo(3);
    }

    @Test
    void systemPropertiesStandInForAMissingValue() {
        System.setProperty("gf.test.option", "5");
        try {
            assertThat(config.getWithCmd("gf.test.option").toInt()).isEqualTo(5);
            assertThat(config.mustGetWithCmd("GF_TEST_OPTION").toInt()).isEqualTo(5);
            assertThat(config.getWithCmd("gf.test.none", 6).toInt()).isEqualTo(6);
        } finally {
            System.clearProperty("gf.test.option");
        }
    }

    @Test
    void withoutAFileOnlyGetFails() {
        Config none = Gcfg.instance("there-is-no-such-file");
        assertThat(none.available()).isFalse();
        assertThat(none.getWithEnv("path").isNil()).isFalse();
        assertThat(none.getWithCmd("gf.none", 1).toInt()).isEqualTo(1);
        assertThatThrownBy(() -> none.get("a")).hasMessageContaining("there-is-no-such-file.toml/yaml");
        assertThat(Gcfg.instance("there-is-no-such-file")).isSameAs(none);
    }

    @Test
    void keysAreFoundByAnySpellingWhereItIsAskedFor() {
        assertThat(ConfigMap.find(config.data(), "LIST")).isEqualTo("list");
        assertThat(ConfigMap.find(config.data(), "l-i_s.t")).isEqualTo("list");
        assertThat(ConfigMap.find(config.data(), "lists")).isNull();
    }
}
