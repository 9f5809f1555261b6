package io.gf4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.json.Gjson;
import io.gf4j.core.testing.Table;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What gcfg, gcmd and gfile answered, recorded by gf-tests/oracle/config. */
final class RecordedConfigTest {
    @TestFactory
    Stream<DynamicTest> filesOfAllFormats() {
        return rows(
                "data.tsv",
                row -> assertThat(Gjson.encodeString(
                                AdapterFile.of(sample(row.get(0))).data()))
                        .isEqualTo(row.get(1)));
    }

    @TestFactory
    Stream<DynamicTest> valuesByDottedPaths() {
        AdapterFile file = AdapterFile.of(sample("server.yaml"));
        return rows(
                "paths.tsv",
                row -> assertThat(Gjson.encodeString(file.get(row.get(0)))).isEqualTo(row.get(1)));
    }

    @TestFactory
    Stream<DynamicTest> optionsOfTheCommandLine() {
        return rows("commands.tsv", row -> {
            Map<String, String> options =
                    CommandLine.options(Arrays.asList(row.get(0).split(" ")));
            assertThat(new TreeMap<>(options)
                            .entrySet().stream().map(Object::toString).collect(Collectors.joining(";")))
                    .isEqualTo(row.get(1));
        });
    }

    /** What Go answers with -1, an overflow, or 0 for text that begins with no number, is no size here. */
    @TestFactory
    Stream<DynamicTest> sizes() {
        List<String> none = List.of("", "9e", "k", "1.2.3k");
        return rows("sizes.tsv", row -> {
            Long expected = row.get(1).equals("-1") || none.contains(row.get(0)) ? null : Long.valueOf(row.get(1));
            assertThat(SizeText.bytes(row.get(0))).isEqualTo(expected);
        });
    }

    private interface Check {
        void accept(List<String> row);
    }

    private static Stream<DynamicTest> rows(String table, Check check) {
        return Table.rows("/config/" + table).stream()
                .map(row -> DynamicTest.dynamicTest("\"" + row.getFirst() + "\"", () -> check.accept(row)));
    }

    private static String sample(String name) {
        URL url = Objects.requireNonNull(RecordedConfigTest.class.getResource("/config/" + name), name);
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
