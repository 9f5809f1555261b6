package io.gf4j.http.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lookups: recorded answers of ghttp are in gf-tests. */
final class StaticFilesTest {
    private static final List<String> INDEX = List.of("index.html", "index.htm");

    @TempDir
    Path folder;

    private StaticRoot root;

    @BeforeEach
    void write() throws IOException {
        root = new StaticRoot(folder);
        for (String file : List.of("a.txt", "sub/index.htm", "sub/b.txt", "bare/c.txt", "odd/index.html/d.txt")) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), file);
        }
    }

    private String find(String path) {
        return tell(root.find(path, INDEX));
    }

    private String tell(@Nullable FoundFile found) {
        return found == null
                ? "nothing"
                : (found.isDirectory() ? "directory " : "file ") + folder.relativize(found.path());
    }

    @Test
    void aPathLeadsToItsFile() {
        assertThat(find("/a.txt")).isEqualTo("file a.txt");
        assertThat(find("/sub/b.txt")).isEqualTo("file sub/b.txt");
        assertThat(find("//sub//b.txt")).isEqualTo("file sub/b.txt");
        assertThat(find("/none.txt")).isEqualTo("nothing");
        assertThat(find("/a.txt/b")).isEqualTo("nothing");
        assertThat(find("/a\0.txt")).isEqualTo("nothing");
    }

    @Test
    void aDirectoryLeadsToTheFirstIndexFileThatItHas() {
        assertThat(find("/sub")).isEqualTo("file sub/index.htm");
        assertThat(find("/bare")).isEqualTo("directory bare");
        assertThat(find("/odd")).isEqualTo("directory odd");
        assertThat(find("")).isEqualTo("directory ");
        assertThat(tell(root.find("/sub", List.of("none", "b.txt")))).isEqualTo("file sub/b.txt");
        assertThat(tell(root.find("/sub", List.of()))).isEqualTo("directory sub");
    }

    @Test
    void aLinkKeepsItsNameAndDotsAreResolved() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.html"), Path.of("a.txt"));
        assertThat(find("/link.html")).isEqualTo("file link.html");
        assertThat(find("/sub/../a.txt")).isEqualTo("file a.txt");
        assertThat(find("/sub/..")).isEqualTo("directory ");
        assertThat(find("/..")).isEqualTo("nothing");
    }

    @Test
    void aLinkThatIsAnIndexFileMustStayInside() throws IOException {
        Path outside = Files.createTempFile("outside", ".html");
        try {
            Files.createSymbolicLink(folder.resolve("bare/index.html"), outside);
            assertThat(find("/bare")).isEqualTo("directory bare");
        } finally {
            Files.delete(outside);
        }
    }

    @Test
    void thePrefixIsMatchedUpToASegmentAndTheLongestFirst() {
        StaticFiles files = new StaticFiles(
                List.of(
                        new StaticPrefix("/x", root),
                        new StaticPrefix("/x/sub", new StaticRoot(folder.resolve("bare"))),
                        new StaticPrefix("/y/", root)),
                List.of(),
                INDEX);
        assertThat(tell(files.find("/x/a.txt"))).isEqualTo("file a.txt");
        assertThat(tell(files.find("/X/a.txt"))).isEqualTo("file a.txt");
        assertThat(tell(files.find("/x/sub/c.txt"))).isEqualTo("file bare/c.txt");
        assertThat(tell(files.find("/x/sub/b.txt"))).isEqualTo("file sub/b.txt");
        assertThat(tell(files.find("/y/a.txt"))).isEqualTo("file a.txt");
        assertThat(tell(files.find("/y"))).isEqualTo("directory ");
        assertThat(tell(files.find("/xa.txt"))).isEqualTo("nothing");
        assertThat(tell(files.find("/a.txt"))).isEqualTo("nothing");
    }

    @Test
    void searchPathsAreAskedInTheirOrder() {
        StaticFiles files =
                new StaticFiles(List.of(), List.of(new StaticRoot(folder.resolve("bare")), root), List.of());
        assertThat(tell(files.find("/c.txt"))).isEqualTo("file bare/c.txt");
        assertThat(tell(files.find("/a.txt"))).isEqualTo("file a.txt");
    }
}
