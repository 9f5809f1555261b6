package io.gf4j.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.GfException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class I18nTest {
    private static final Ctx ENGLISH = Gctx.getInitCtx();
    private static final Ctx GERMAN = I18n.withLanguage(ENGLISH, "de");

    @TempDir
    private Path folder;

    private final I18n i18n = I18n.of();

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectory(folder.resolve("de"));
        Files.writeString(folder.resolve("en.json"), "{\"hello\":\"Hello\",\"a.b\":\"flat\",\"n\":\"%d of %s\"}");
        Files.writeString(folder.resolve("de").resolve("words.yaml"), "hello: Hallo\na:\n  b: tief\n");
        Files.writeString(folder.resolve("de").resolve("README.md"), "hello: no language file");
        i18n.setPath(folder.toString());
    }

    @Test
    void theCtxHasTheLanguage() {
        assertThat(i18n.t(ENGLISH, "hello")).isEqualTo("Hello");
        assertThat(i18n.t(GERMAN, "hello")).isEqualTo("Hallo");
        assertThat(i18n.language(GERMAN)).isEqualTo("de");
        assertThat(I18n.languageFromCtx(ENGLISH)).isEmpty();
    }

    @Test
    void withoutOneTheDefaultCounts() {
        i18n.setLanguage("de");
        assertThat(i18n.translate(ENGLISH, "hello")).isEqualTo("Hallo");
    }

    @Test
    void keysInsideOfATextAreTranslated() {
        assertThat(i18n.t(ENGLISH, "{#hello}, {#nobody}!")).isEqualTo("Hello, {#nobody}!");
        i18n.setDelimiters("<", ">");
        assertThat(i18n.t(ENGLISH, "<hello> {#hello}")).isEqualTo("Hello {#hello}");
    }

    @Test
    void formatsAreGos() {
        assertThat(i18n.tf(ENGLISH, "n", 1, "x")).isEqualTo("1 of x");
    }

    @Test
    void whatIsInAMapHasDotsInItsKey() {
        assertThat(i18n.getContent(ENGLISH, "a.b")).isEqualTo("flat");
        assertThat(i18n.getContent(GERMAN, "a.b")).isEqualTo("tief");
        assertThat(i18n.getContent(GERMAN, "a")).isEqualTo("{\"b\":\"tief\"}");
        assertThat(i18n.getContent(GERMAN, "none")).isEmpty();
    }

    @Test
    void aFileThatChangesIsReadAgain() throws IOException, InterruptedException {
        assertThat(i18n.t(ENGLISH, "hello")).isEqualTo("Hello");
        Files.writeString(folder.resolve("en.json"), "{\"hello\":\"Good morning\"}");
        assertThat(helloOnceItIs("Good morning")).isEqualTo("Good morning");
    }

    @Test
    void aFolderThatIsGoneHasNoTexts() throws IOException, InterruptedException {
        i18n.setPath(Files.createDirectory(folder.resolve("later")).toString());
        Files.writeString(folder.resolve("later").resolve("en.json"), "{\"hello\":\"later\"}");
        assertThat(i18n.t(ENGLISH, "hello")).isEqualTo("later");
        Files.delete(folder.resolve("later").resolve("en.json"));
        Files.delete(folder.resolve("later"));
        assertThat(helloOnceItIs("hello")).isEqualTo("hello");
    }

    @Test
    void aFileThatCannotBeReadIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("de").resolve("broken.json"), "{\"hello\":");
        assertThat(i18n.t(GERMAN, "{#hello}")).isEqualTo("Hallo");
    }

    @Test
    void aFolderOfTheClassPathIsFound() {
        i18n.setPath("view/files/words");
        assertThat(i18n.t(I18n.withLanguage(ENGLISH, "ja"), "hello")).isEqualTo("こんにちは");
    }

    /** With an expression this would take time by the square of the text. */
    @Test
    void manyMarksTakeNoTime() {
        String marks = "{#".repeat(1_000_000);
        assertThat(i18n.t(ENGLISH, marks)).isEqualTo(marks);
        String lines = "{#\n".repeat(500_000) + "}";
        assertThat(i18n.t(ENGLISH, lines)).isEqualTo(lines);
    }

    @Test
    void anUnknownLanguageLeavesTheText() {
        assertThat(i18n.t(I18n.withLanguage(ENGLISH, "fr"), "hello {#hello}")).isEqualTo("hello {#hello}");
    }

    @Test
    void aFolderThatIsNoneIsRefused() {
        assertThatThrownBy(() -> i18n.setPath("no/such/folder"))
                .isInstanceOf(GfException.class)
                .hasMessage("no/such/folder does not exist");
    }

    @Test
    void instancesHaveNames() {
        assertThat(I18n.instance("a")).isSameAs(I18n.instance("a")).isNotSameAs(I18n.instance());
    }

    private String helloOnceItIs(String wanted) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!i18n.t(ENGLISH, "hello").equals(wanted) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        return i18n.t(ENGLISH, "hello");
    }
}
