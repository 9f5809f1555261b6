package io.gf4j.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.SeverityLevel;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Files, methods and parameter lists stay small enough to read: {@code rules/checkstyle.xml}. */
final class SourceSizeTest {
    @Test
    void nothingIsTooLarge() throws Exception {
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(
                SourceSizeTest.class.getResource("/rules/checkstyle.xml").toString(),
                new PropertiesExpander(new Properties())));
        List<String> found = new ArrayList<>();
        checker.addListener(new Collector(found));
        List<File> files = Sources.all().stream().map(Path::toFile).toList();
        checker.process(files);
        checker.destroy();
        assertThat(found).isEmpty();
    }

    private record Collector(List<String> found) implements AuditListener {
        @Override
        public void addError(AuditEvent event) {
            if (event.getSeverityLevel() != SeverityLevel.IGNORE) {
                found.add(
                        Sources.name(Path.of(event.getFileName())) + ":" + event.getLine() + " " + event.getMessage());
            }
        }

        @Override
        public void addException(AuditEvent event, Throwable thrown) {
            found.add(event.getFileName() + ": " + thrown);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
