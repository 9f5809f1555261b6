package io.gf4j.core.res;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResourceTest {
    @TempDir
    Path folder;

    @Test
    void filesOfAFolderOnTheClassPathAreFound() throws Exception {
        Path file = folder.resolve("pages/a b.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "text");
        assertFound(folder.toUri().toURL());
    }

    @Test
    void filesOfAJarOnTheClassPathAreFound() throws Exception {
        Path jar = folder.resolve("the site.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("pages/"));
            out.putNextEntry(new JarEntry("pages/a b.txt"));
            out.write("text".getBytes(StandardCharsets.UTF_8));
        }
        assertFound(jar.toUri().toURL());
    }

    private static void assertFound(URL root) throws Exception {
        onClassPath(root, () -> {
            Resource resource = Resource.classPath();
            assertThat(resource.getContent("pages/a b.txt")).asString().isEqualTo("text");
            assertThat(resource.getContent("/pages/a b.txt/")).asString().isEqualTo("text");
            assertThat(resource.get("pages")).isDirectory();
            assertThat(resource.getContent("pages")).isNull();
            assertThat(resource.contains("pages/none.txt")).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", ".", "pages/../pages", "pages//a b.txt", "pages/./a b.txt", "pages\\a b.txt", "a\0b"})
    void aPathThatIsNotPlainIsNotFound(String path) throws Exception {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/a b.txt"), "text");
        onClassPath(
                folder.toUri().toURL(),
                () -> assertThat(Resource.classPath().contains(path)).isFalse());
    }

    private static void onClassPath(URL root, Runnable what) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root}, before)) {
            thread.setContextClassLoader(loader);
            what.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
