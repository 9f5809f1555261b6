package io.gf4j.core.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.GfException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void keysMayBeNestedOrFlat() {
        assertThat(i18n.getContent(ENGLISH, "a.b")).isEqualTo("flat");
        assertThat(i18n.getContent(GERMAN, "a.b")).isEqualTo("tief");
        assertThat(i18n.getContent(GERMAN, "none")).isEmpty();
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
}
