package io.gf4j.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One layout for all. With {@code -Dformat=apply} the files are rewritten instead of compared. */
final class SourceFormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void everyFileIsAsTheFormatterWritesIt() throws Exception {
        boolean apply = "apply".equals(System.getProperty("format"));
        List<String> different = new ArrayList<>();
        for (Path file : Sources.all()) {
            String text = Files.readString(file);
            String formatted = format(file, text);
            if (formatted.equals(text)) {
                continue;
            }
            if (apply) {
                Files.writeString(file, formatted);
            } else {
                different.add(Sources.name(file));
            }
        }
        assertThat(different)
                .as("not as the formatter writes them; CONTRIBUTING.md has the command that mends it")
                .isEmpty();
    }

    private static String format(Path file, String text) throws IOException {
        try {
            String imports = RemoveUnusedImports.removeUnusedImports(text);
            return FORMATTER.formatSource(ImportOrderer.reorderImports(imports, JavaFormatterOptions.Style.PALANTIR));
        } catch (FormatterException e) {
            throw new IOException(Sources.name(file) + ": " + e.getMessage(), e);
        }
    }
}
