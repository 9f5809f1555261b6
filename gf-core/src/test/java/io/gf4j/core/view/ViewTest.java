package io.gf4j.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.config.AdapterFile;
import io.gf4j.core.config.ConfigEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ViewTest {
    @Test
    void aFileIsReadAgainWhenItOrAnotherOfItsFolderChanges(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("page.html"), "{{template \"x\"}}");
        Path other = Files.writeString(folder.resolve("x.html"), "{{define \"x\"}}old{{end}}");
        View view = Gview.of(folder.toString());
        assertThat(view.parse("page.html")).isEqualTo("old");

        Files.writeString(other, "{{define \"x\"}}changed{{end}}");

        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!view.parse("page.html").equals("changed") && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(view.parse("page.html")).isEqualTo("changed");
    }

    @Test
    void isSetByAMap(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("home.tpl"), "<% .a %> <% .b %>");
        View view = new View();

        view.setConfigWithMap(Map.of(
                "paths", List.of(folder.toString()),
                "data", Map.of("a", 1),
                "default-file", "home.tpl",
                "Delimiters", List.of("<%", "%>"),
                "autoEncode", true));

        assertThat(view.getDefaultFile()).isEqualTo("home.tpl");
        assertThat(view.parseDefault(Map.of("b", "<"))).isEqualTo("1 &lt;");
        assertThatThrownBy(() -> view.setConfigWithMap(Map.of())).hasMessage("configuration cannot be empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "path: none/such      | path (%s:2): View.AddPath failed: path \"none/such\" does not exist",
                "autoEncode: maybe    | autoEncode (%s:2): \"maybe\" is neither true nor false",
                "delimiters: '{{'     | delimiters (%s:2): a list of two texts is wanted",
                "data: text           | data (%s:2): a map is wanted, not \"text\"",
                "defaultFile: [a, b]  | defaultFile (%s:2): a text is wanted"
            })
    void aBadValueOfItsNodeIsNamedWithFileAndLine(String line, String message, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("config.yaml"), "viewer:\n  " + line);
        Map<String, @Nullable Object> node = ConfigEntry.of(
                        "", AdapterFile.of(file.toString()).data())
                .getFirst()
                .toMap();

        assertThatThrownBy(() -> new View().setConfigWithMap(node))
                .hasMessageStartingWith("viewer." + message.formatted(file));
    }

    @Test
    void ofPathsAndPathTheFirstCounts(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.html"), "{{.none}}a");
        View view = new View();
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("none", null);

        view.setConfigWithMap(Map.of("path", "none/such", "paths", folder.toString(), "data", data));

        assertThat(view.parse("a.html", Map.of("none", "given"))).isEqualTo("a");
    }

    @Test
    void aPathMustBeAFolder(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "a");
        View view = new View();

        assertThatThrownBy(() -> view.setPath("no/such/folder"))
                .hasMessage("View.SetPath failed: path \"no/such/folder\" does not exist");
        assertThatThrownBy(() -> view.addPath(file.toString()))
                .hasMessage("View.AddPath failed: path \"" + file + "\" should be directory type");
    }

    @Test
    void itsOwnVariablesBeatThoseOfARendering() {
        View view = new View();
        view.assign("x", "view");
        view.assigns(Map.of("y", "view"));

        assertThat(view.parseContent("{{.x}} {{.y}} {{.z}}", Map.of("x", "own", "z", "own")))
                .isEqualTo("view view own");
    }

    @Test
    void functionsOfTheAppGetTheirArguments() {
        View view = new View();
        Function<@Nullable Object[], Object> count = args -> args.length;
        view.bindFuncMap(Map.of("count", count));
        view.bindFunc("toupper", args -> "mine");

        assertThat(view.parseContent("{{count}} {{count 1 2}} {{1 | count 2}} {{toupper 1}}"))
                .isEqualTo("0 2 2 mine");
        assertThat(view.parseContent("{{call .f 1 2 3}}", Map.of("f", count))).isEqualTo("3");
    }

    @Test
    void lazyVariablesAreComputedWhenNamedAndOnce() {
        AtomicInteger calls = new AtomicInteger();
        Variables variables = new Variables();
        variables.putLazy("lazy", calls::incrementAndGet);
        variables.put("x", 0);
        View view = new View();

        assertThat(view.parseContent("{{.x}}", variables)).isEqualTo("0");
        assertThat(calls).hasValue(0);
        assertThat(view.parseContent("{{.lazy}}{{.lazy}}{{if .lazy}}!{{end}}", variables))
                .isEqualTo("11!");
        assertThat(calls).hasValue(1);
    }

    @Test
    void oneTextsDefinitionsAreNotAnothers() {
        View view = new View();
        view.parseContent("{{define \"x\"}}x{{end}}");

        assertThatThrownBy(() -> view.parseContent("{{template \"x\"}}")).hasMessageContaining("not defined");
    }

    @Test
    void rendersOnManyThreads() {
        View view = new View();
        view.setAutoEncode(true);

        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> {
                    String text = "<p title=\"{{.v}}\">" + i % 20 + "</p>";
                    return view.parseContent(text, Map.of("v", i)).equals("<p title=\"" + i + "\">" + i % 20 + "</p>");
                }))
                .doesNotContain(false);
    }

    @Test
    void namesLeadToComponentsGettersFieldsAndMethods() {
        Map<String, Object> params = Map.of("b", new Bean(), "r", new Point(1, 2));

        assertThat(new View()
                        .parseContent(
                                "{{.b.name}} {{.b.Name}} {{.b.getName}} {{.b.ok}} {{.b.field}} {{.b.Sum 1 2}} {{.r.x}} {{.r.Y}}",
                                params))
                .isEqualTo("ann ann ann true 7 3 1 2");
    }

    @Test
    void theDefaultViewRendersTexts() {
        assertThat(Gview.parseContent("{{.x}}", Map.of("x", 1))).isEqualTo("1");
        assertThat(Gview.instance()).isSameAs(Gview.instance("default")).isNotSameAs(Gview.instance("other"));
    }

    record Point(int x, int y) {}

    /** A bean of the old kind. */
    public static final class Bean {
        public final int field = 7;

        public String getName() {
            return "ann";
        }

        public boolean isOk() {
            return true;
        }

        public long sum(long a, int b) {
            return a + b;
        }
    }
}
