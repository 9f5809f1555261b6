package io.gf4j.core.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where configuration files are looked for, and when they are read. */
final class AdapterFileTest {
    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private AdapterFile adapter(String... name) {
        AdapterFile adapter = AdapterFile.of(name);
        adapter.setPath(folder.toString());
        return adapter;
    }

    @Test
    void endingsInGcfgsOrder() throws IOException {
        for (String ending : new String[] {"properties", "xml", "ini", "json", "yml", "yaml", "toml"}) {
            write("config." + ending, ending.equals("ini") ? "[a]\nb = ini" : "");
            assertThat(adapter().getFilePath()).endsWith("config." + ending);
        }
    }

    @Test
    void theFolderItselfThenConfigThenManifestConfig() throws IOException {
        write("manifest/config/config.yaml", "a: 3");
        assertThat(adapter().get("a")).isEqualTo(3L);
        write("config/config.yaml", "a: 2");
        assertThat(adapter().get("a")).isEqualTo(2L);
        write("config.yaml", "a: 1");
        assertThat(adapter().get("a")).isEqualTo(1L);
    }

    @Test
    void anotherEndingInAnEarlierPlaceComesLater() throws IOException {
        write("config.yaml", "a: yaml");
        write("manifest/config/config.toml", "a = \"toml\"");
        assertThat(adapter().get("a")).isEqualTo("toml");
    }

    @Test
    void aNameWithItsEndingAndAPath() throws IOException {
        write("config/prod.yaml", "a: 1");
        assertThat(adapter("prod.yaml").get("a")).isEqualTo(1L);
        assertThat(adapter("prod").get("a")).isEqualTo(1L);
        assertThat(adapter(folder.resolve("config/prod.yaml").toString()).get("a"))
                .isEqualTo(1L);
    }

    @Test
    void anErrorTellsWhereItWasLookedFor() {
        assertThatThrownBy(() -> adapter().get("a"))
                .hasMessage(
                        "no configuration file \"config.toml/yaml/yml/json/ini/xml/properties\" in %s, %s, %s",
                        folder, folder.resolve("config"), folder.resolve("manifest/config"))
                .satisfies(e -> assertThat(Gerror.code(e)).isEqualTo(Gcode.CODE_NOT_FOUND));
        assertThat(adapter().available()).isFalse();
    }

    @Test
    void aFolderThatDoesNotExist() {
        assertThatThrownBy(() -> adapter().setPath(folder + "/none"))
                .hasMessageContaining("the configuration folder \"" + folder + "/none\" does not exist");
    }

    @Test
    void aFileThatHasChangedIsReadAgain() throws IOException {
        write("config.yaml", "a: 1");
        AdapterFile adapter = adapter();
        assertThat(adapter.get("a")).isEqualTo(1L);
        write("config.yaml", "a: 2");
        Files.setLastModifiedTime(
                folder.resolve("config.yaml"), FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(adapter.get("a")).isEqualTo(2L);
        Files.delete(folder.resolve("config.yaml"));
        assertThat(adapter.available()).isFalse();
    }

    @Test
    void aTextInThePlaceOfTheFile() throws IOException {
        write("config.yaml", "a: 1");
        AdapterFile adapter = adapter();
        adapter.setContent("{\"a\": 2}");
        assertThat(adapter.get("a")).hasToString("2");
        adapter.setContent("");
        assertThat(adapter.get("a")).isEqualTo(1L);
    }

    @Test
    void aJarHasItsConfigurationAndAFileOnDiskBeatsIt() throws IOException {
        Path jar = folder.resolve("app.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("manifest/", "manifest/config/", "manifest/config/packed.yaml")) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith("/") ? new byte[0] : "server:\n  keepAlive: maybe\n".getBytes(UTF_8));
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            AdapterFile adapter = AdapterFile.of("packed");
            assertThat(adapter.get("server.keepAlive")).isEqualTo("maybe");
            assertThat(ConfigEntry.of("", adapter.data()).getFirst().place())
                    .isEqualTo("server (jar:" + jar.toUri() + "!/manifest/config/packed.yaml:1)");
            adapter.addPath(folder.toString());
            write("config/packed.yml", "server: {keepAlive: false}");
            adapter.clear();
            assertThat(adapter.get("server.keepAlive")).isEqualTo(false);
            adapter.setPath(folder.toString());
            Files.delete(folder.resolve("config/packed.yml"));
            assertThat(adapter.available()).isFalse();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void whereAConfigurationIsLookedForOnTheClassPathIsTold() {
        assertThatThrownBy(() -> AdapterFile.of("none-such").get("a"))
                .hasMessageEndingWith(", or in config, manifest/config on the class path");
    }
}
