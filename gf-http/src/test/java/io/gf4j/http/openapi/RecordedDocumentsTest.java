package io.gf4j.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.error.GfException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Documents of goai (gf-tests/oracle/openapi), and ours of the same shapes: equal, the order of members included. */
final class RecordedDocumentsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path RECORDED = Path.of("src/test/resources/openapi");

    /** What only Go can be asked: other tests say what we do. */
    private static final Set<String> ONLY_GO = Set.of("error-function", "error-object");

    static Set<String> names() {
        return RecordedCases.all().keySet();
    }

    @Test
    void everyRecordedCaseHasItsTwin() throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            Set<String> recorded = files.map(
                            file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            recorded.removeAll(ONLY_GO);
            assertThat(names()).containsExactlyElementsOf(recorded);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void ourDocumentIsThatOfGoai(String name) throws IOException {
        String recorded = Files.readString(RECORDED.resolve(name + ".json"), StandardCharsets.UTF_8);
        String expected = JSON.readTree(recorded).toString();
        assertThat(inGoNames(document(name))).isEqualTo(inJavaForm(expected));
    }

    private static String document(String name) {
        OpenApiV3 document = Goai.of();
        try {
            Objects.requireNonNull(RecordedCases.all().get(name)).accept(document);
        } catch (GfException e) {
            return JSON.createObjectNode().put("error", e.getMessage()).toString();
        }
        return JSON.readTree(document.toString()).toString();
    }

    /** Our classes are nested and in another package. */
    private static String inGoNames(String document) {
        return document.replaceAll("(io\\.gf4j\\.http\\.openapi\\.)?\\w+Shapes\\.", "main.");
    }

    /**
     * Java has no pointers and other names for times; a document without paths has an empty object of them; a file has
     * a type that OpenAPI knows.
     */
    private static String inJavaForm(String document) {
        return document.replace("[]*main.", "[]main.")
                .replaceAll("\"\\*?g?time\\.Time\"", "\"date-time\"")
                .replace("\"time.Duration\"", "\"int64\"")
                .replace("\"*ghttp.UploadFile\",\"type\":\"file\"", "\"binary\",\"type\":\"string\"")
                .replace("ghttp.UploadFiles", "[]binary")
                .replace("\"paths\":null", "\"paths\":{}");
    }
}
