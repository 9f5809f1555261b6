package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.SessionManager;
import io.gf4j.tests.support.ChildJvm;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledWriterTest {
    private static final int KILLS = 3;
    private static final int READS = 500;

    @Test
    void aProcessThatIsKilledWhileItWritesLeavesAWholeSession(@TempDir Path folder) throws Exception {
        SessionManager sessions =
                Gsession.of(SessionWriter.TTL, Gsession.newStorageFile(folder.toString(), SessionWriter.TTL));
        for (int i = 0; i < KILLS; i++) {
            try (ChildJvm writer = ChildJvm.start(SessionWriter.class, folder.toString(), "id")) {
                assertThat(writer.line()).isEqualTo("writing");
                writer.signal("KILL");
                writer.exitCode();
            }
            checkWhole(sessions);
        }
    }

    @Test
    void whoReadsWhileAnotherProcessWritesSeesAWholeSession(@TempDir Path folder) throws Exception {
        SessionManager sessions =
                Gsession.of(SessionWriter.TTL, Gsession.newStorageFile(folder.toString(), SessionWriter.TTL));
        try (ChildJvm writer = ChildJvm.start(SessionWriter.class, folder.toString(), "id")) {
            assertThat(writer.line()).isEqualTo("writing");
            for (int i = 0; i < READS; i++) {
                checkWhole(sessions);
            }
        }
    }

    private static void checkWhole(SessionManager sessions) {
        String text = sessions.newSession("id").get("text").toString();
        assertThat(text).hasSize(SessionWriter.LENGTH);
        assertThat(text.chars().distinct()).hasSize(1);
    }
}
