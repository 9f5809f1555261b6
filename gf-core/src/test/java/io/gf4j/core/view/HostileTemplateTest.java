package io.gf4j.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and values that would bring down who believes in them. */
final class HostileTemplateTest {
    private final View view = new View();

    @Test
    void aTemplateThatCallsItselfEnds() throws InterruptedException {
        String endless = "{{define \"x\"}}{{if true}}{{template \"x\" .}}{{end}}{{end}}{{template \"x\" .}}";

        assertThat(errorOnVirtualThread(endless)).contains("TemplateContent:1", "exceeded maximum template depth");
    }

    @Test
    void parenthesesAndBlocksMayNotBeNestedForEver() throws InterruptedException {
        assertThat(errorOnVirtualThread("{{" + "(".repeat(100_000))).contains("max expression depth exceeded");
        assertThat(errorOnVirtualThread("{{if true}}".repeat(100_000))).contains("max nesting depth exceeded");
        assertThat(view.parseContent("{{if true}}".repeat(400) + "x" + "{{end}}".repeat(400)))
                .isEqualTo("x");
    }

    @Test
    void escapingSurvivesThemToo() throws InterruptedException {
        view.setAutoEncode(true);
        String endless = "{{define \"x\"}}<p>{{template \"x\" .}}{{end}}{{template \"x\" .}}";

        assertThat(errorOnVirtualThread(endless)).contains("exceeded maximum template depth");
        assertThat(view.parseContent("{{if true}}".repeat(400) + "<" + "{{end}}".repeat(400)))
                .isEqualTo("&lt;");
    }

    @Test
    void aFileThatIncludesItselfEnds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.html"), "a{{include \"b.html\" .}}");
        Files.writeString(folder.resolve("b.html"), "b{{include \"a.html\" .}}");

        assertThatThrownBy(() -> Gview.of(folder.toString()).parse("a.html"))
                .isInstanceOf(GfException.class)
                .hasMessageContaining("exceeded maximum include depth");
    }

    @Test
    void aFileOutsideOfTheFoldersIsNotFoundByItsRelativeName(@TempDir Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(folder.resolve("secret.html"), "secret");

        assertThatThrownBy(() -> Gview.of(inner.toString()).parse("../secret.html"))
                .hasMessage("template file \"../secret.html\" not found");
    }

    @Test
    void aListInItselfIsPrintedOnce() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThat(view.parseContent("{{.x}}", Map.of("x", list))).contains("CYCLE");
    }

    @Test
    void whatAMethodThrowsNamesTheTemplate() {
        assertThatThrownBy(() -> view.parseContent("a\n{{.x.Fail}}", Map.of("x", new Failing())))
                .hasMessage("template parsing failed: template: TemplateContent:2:4: executing \"TemplateContent\" at"
                        + " <.x.Fail>: error calling Fail: no");
    }

    @Test
    void classesLeadNowhere() {
        assertThatThrownBy(() -> view.parseContent("{{.x.Class.ClassLoader}}", Map.of("x", new Failing())))
                .hasMessageContaining("can't evaluate field Class in type");
        assertThatThrownBy(() -> view.parseContent("{{.x.ClassLoader}}", Map.of("x", String.class)))
                .hasMessageContaining("can't evaluate field ClassLoader");
    }

    @Test
    void textThatLooksLikeATemplateIsText() {
        assertThat(view.parseContent("{{.x}}", Map.of("x", "{{.y}}"))).isEqualTo("{{.y}}");
    }

    /** Virtual threads have the smaller stacks. */
    private String errorOnVirtualThread(String template) throws InterruptedException {
        AtomicReference<@Nullable Throwable> error = new AtomicReference<>();
        Thread.ofVirtual()
                .uncaughtExceptionHandler((thread, thrown) -> error.set(thrown))
                .start(() -> view.parseContent(template))
                .join();
        Throwable thrown = error.get();
        assertThat(thrown).isInstanceOf(GfException.class);
        return thrown == null ? "" : String.valueOf(thrown.getMessage());
    }

    /** A bean whose method fails. */
    public static final class Failing {
        public String fail() {
            throw new IllegalStateException("no");
        }
    }
}
