package io.gf4j.tests.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/go-tests.tsv says of each test function of ghttp what covers it here, and that exists. */
final class GoTestsLedgerTest {
    /** What {@code go test -list ^Test ./net/ghttp} prints for v2.10.2. */
    private static final int FUNCTIONS = 233;

    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");

    @Test
    void everyFunctionHasOneRow() throws IOException {
        assertThat(GoTest.all()).extracting(GoTest::function).doesNotHaveDuplicates();
        assertThat(GoTest.all()).hasSize(FUNCTIONS);
    }

    @Test
    void whatIsNamedExists() throws IOException {
        Set<String> known = new TreeSet<>(Transcripts.names());
        known.addAll(testMethods());
        List<String> named = GoTest.all().stream()
                .filter(GoTest::isCovered)
                .flatMap(test -> test.by().stream())
                .toList();
        assertThat(known).containsAll(named);
    }

    @Test
    void whatIsLeftToDoOnlyShrinks() throws IOException {
        long left = GoTest.all().stream().filter(GoTest::isTodo).count();
        assertThat(GoTest.budget())
                .as("the first line of docs/go-tests.tsv promises how many are left at most")
                .isEqualTo(left);
    }

    /** {@code Class#method} of all modules, from the sources: their test classes are not on this class path. */
    private static Set<String> testMethods() throws IOException {
        Set<String> methods = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(GoTestsLedgerTest::isTest).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                Matcher method = METHOD.matcher(Files.readString(file));
                while (method.find()) {
                    methods.add(name + "#" + method.group(1));
                }
            }
        }
        return methods;
    }

    private static boolean isTest(Path file) {
        return file.toString().replace('\\', '/').contains("/src/test/java/")
                && file.toString().endsWith("Test.java");
    }
}
