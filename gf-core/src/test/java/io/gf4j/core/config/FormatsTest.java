package io.gf4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in files are named with their lines, and keys know theirs. */
final class FormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.yaml | a: 1\\n b: 2          | cannot read a.yaml:2: mapping values are not allowed here",
                "a.yaml | a: 1\\nb: 2\\na: 3    | cannot read a.yaml:3: the key \"a\" is there twice",
                "a.yaml | a: &x [*x]            | cannot read a.yaml:1: an anchor contains itself",
                "a.yaml | a: {<<: 1}            | cannot read a.yaml:1: \"<<\" merges maps only",
                "a.toml | a = 1\\nb = ]         | cannot read a.toml:2: ",
                "a.json | {\"a\": }             | cannot read a.json:1: json.Unmarshal failed",
                "a.json | {\"a\": 1,\\n}         | cannot read a.json:2: json.Unmarshal failed",
                "a.json | {\"a\":\\n1\\n\\n        | cannot read a.json:2: json.Unmarshal failed",
                "a.ini  | a = 1                 | cannot read a.ini: there is no [section]",
                "a.properties | \\na = \\\\u00zz  | cannot read a.properties:2: ",
                "a.properties | a=1\\nb=${b}     | cannot read a.properties:2: \"b\" leads back to itself",
                "a.properties | a=${x            | cannot read a.properties:1: \"a\" has a ${ without a }",
                "a.xml  | <a>\\n<b></a>        | cannot read a.xml:2: The element type \"b\" must be terminated",
                "a.xml  | a                      | cannot read a.xml:1: Content is not allowed in prolog.",
                "''     | <a                    | cannot read the configuration:1: ",
                "''     | a: [                  | cannot read the configuration:1: "
            })
    void mistakes(String file, String text, String message) {
        assertThatThrownBy(() -> Formats.read(file.strip(), text.translateEscapes()))
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.yaml | a: 1\\nb:\\n  c: 2      | 3",
                "a.toml | a = 1\\n[b]\\nc = 2     | 3",
                "a.ini  | [a]\\n[b]\\nc = 2       | 3",
                "a.xml  | <b>\\n\\n<c>2</c></b> | 3",
                "a.json | {\"b\":\\n{\"c\":1}}   | 2",
                "a.properties | b.c = 1           | 1",
                "a.properties | # x\\nb.a = \\\\\\n1\\nb.c = 2 | 4"
            })
    void linesOfKeys(String file, String text, int line) {
        ConfigMap all = (ConfigMap) Formats.read(file, text.translateEscapes());
        ConfigMap inner = (ConfigMap) Objects.requireNonNull(all).get("b");
        assertThat(ConfigMap.where(Objects.requireNonNull(inner), "c")).isEqualTo(file + ":" + line);
    }

    @Test
    void linesOfKeysInLists() {
        ConfigMap all = (ConfigMap) Objects.requireNonNull(Formats.read("a.json", "{\"l\": [1,\n{\"c\": 2}]}"));
        assertThat(all.get("l"))
                .isInstanceOfSatisfying(
                        List.class,
                        list -> assertThat(list.get(1))
                                .isInstanceOfSatisfying(
                                        ConfigMap.class,
                                        item -> assertThat(ConfigMap.where(item, "c"))
                                                .isEqualTo("a.json:2")));
    }

    @Test
    void referencesInProperties() {
        String text = "a=x${b}y${c.d}z\nb=1\nc.d=${b}2\nnone=[${no.such}]\npath=${PATH}\nodd=${${b}}";
        assertThat(Formats.read("a.properties", text))
                .isEqualTo(Map.of(
                        "a", "x1y12z",
                        "b", "1",
                        "c", Map.of("d", "12"),
                        "none", "[]",
                        "path", System.getenv("PATH"),
                        "odd", "}"));
    }

    @Test
    void emptyFilesAndAByteOrderMark() {
        assertThat(Formats.read("a.json", "")).isEqualTo(new ConfigMap.Builder("").build());
        assertThat(Formats.read("a.yaml", "# only a comment")).isNull();
        assertThat(DottedPath.find(Formats.read("a.yaml", "\uFEFFa: 1"), "a")).isEqualTo(1L);
    }
}
