package io.gf4j.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gf4j.core.error.GfException;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.testing.Table;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the real gview rendered, and where it failed; {@code gf-tests/oracle/view} records it again. */
final class RecordedRenderingsTest {
    private static final List<List<String>> ROWS = Table.rows("/view/renderings.tsv");

    /** A twin of the recorder's. */
    public record Address(String city) {}

    /** A twin of the recorder's. */
    public record User(String name, int age, List<String> tags, Address address) {
        public String greet(String greeting) {
            return greeting + " " + name;
        }

        public boolean adult() {
            return age >= 18;
        }
    }

    private record Rendering(String options, String template, String data, boolean fails, String result) {
        static Rendering of(List<String> row) {
            return new Rendering(row.get(0), row.get(1), row.get(2), row.get(3).equals("error"), row.get(4));
        }

        boolean isFile() {
            return template.startsWith("@");
        }

        String render(Path root) {
            String folder = isFile() ? template.substring(1, template.indexOf(':')) : "inc";
            View view = Gview.of(root.resolve(folder).toString());
            view.setAutoEncode(options.contains("auto"));
            if (options.contains("[")) {
                view.setDelimiters("[[", "]]");
            }
            setLanguage(view, root.resolve("words").toString());
            Map<String, @Nullable Object> params = params(data);
            return isFile()
                    ? view.parse(template.substring(template.indexOf(':') + 1), params)
                    : view.parseContent(template, params);
        }

        private void setLanguage(View view, String folder) {
            for (String option : options.split(" ", -1)) {
                if (option.startsWith("words")) {
                    I18n i18n = I18n.of();
                    i18n.setPath(folder);
                    if (option.startsWith("words=")) {
                        i18n.setLanguage(option.substring("words=".length()));
                    }
                    view.setI18n(i18n);
                } else if (option.equals("untranslated")) {
                    view.setI18n(null);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> rendersWhatGviewRenders() throws URISyntaxException {
        URL files = Objects.requireNonNull(RecordedRenderingsTest.class.getResource("/view/files"));
        Path root = Path.of(files.toURI());
        return IntStream.range(0, ROWS.size()).mapToObj(i -> {
            Rendering rendering = Rendering.of(ROWS.get(i));
            return dynamicTest("line " + (i + 1) + ": " + rendering.template(), () -> check(rendering, root));
        });
    }

    @Test
    void theTableIsWhole() {
        assertThat(ROWS).hasSizeGreaterThan(500);
    }

    private static void check(Rendering rendering, Path root) {
        String result;
        boolean failed = false;
        try {
            result = rendering.render(root);
        } catch (GfException e) {
            result = e.getMessage();
            failed = true;
        }
        assertThat(result.replace(root.toString(), "{root}")).isEqualTo(rendering.result());
        assertThat(failed).isEqualTo(rendering.fails());
    }

    private static Map<String, @Nullable Object> params(String data) {
        Map<String, @Nullable Object> params = new LinkedHashMap<>();
        if (!data.isEmpty() && Gjson.decode(data) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> params.put(String.valueOf(key), value(value)));
        }
        return params;
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case Long number when number == number.intValue() -> (Object) number.intValue();
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, item) -> copy.put(String.valueOf(key), value(item)));
                yield copy;
            }
            case List<?> list -> {
                List<@Nullable Object> copy = new ArrayList<>();
                list.forEach(item -> copy.add(value(item)));
                yield copy;
            }
            case String text when text.startsWith("@") -> fixture(text);
            case null -> null;
            default -> value;
        };
    }

    private static Object fixture(String name) {
        return switch (name) {
            case "@user" -> new User("ann", 7, List.of("x", "y"), new Address("Rome"));
            case "@duration" -> Duration.ofMillis(1500);
            case "@bytes" -> "ab".getBytes(StandardCharsets.UTF_8);
            default -> name;
        };
    }
}
