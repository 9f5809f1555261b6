package io.gf4j.tests.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.Scenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each recorded scenario against our server. {@code -Dtranscripts.ours=write} writes our answers where a difference is
 * decided.
 */
final class ReplayTest {
    /** A busy machine delays what comes at once: where only times differ, ask again. */
    private static final int TRIES = 5;

    private final Map<String, String> pending = Transcripts.pending();
    private final Map<String, String> differences = Transcripts.differences();
    private final Map<String, Consumer<Server>> scenarios = Scenarios.all();

    ReplayTest() throws Exception {}

    @TestFactory
    Stream<DynamicTest> oursAnswersAsGhttpDid() {
        return Transcripts.names().stream().map(name -> dynamicTest(name, () -> check(name)));
    }

    @Test
    void theListsNameScenariosThatExist() {
        assertThat(Transcripts.names())
                .containsAll(pending.keySet())
                .containsAll(differences.keySet())
                .containsAll(scenarios.keySet());
        assertThat(pending).doesNotContainKeys(differences.keySet().toArray(String[]::new));
    }

    @Test
    void everyDifferenceIsExplained() throws Exception {
        String page = Files.readString(Path.of("../docs/differences.md"));
        differences.forEach((name, id) -> assertThat(page).contains("| " + id + " |", "`" + name + "`"));
    }

    private void check(String name) throws Exception {
        String reason = pending.get(name);
        if (reason != null) {
            checkPending(name, reason);
        } else if (differences.containsKey(name)) {
            checkDifference(name);
        } else {
            Comparison comparison = play(name, Transcripts.recorded(name).rows());
            if (!comparison.same()) {
                fail(name + "\n" + comparison.report());
            }
        }
    }

    private void checkPending(String name, String reason) throws Exception {
        if (scenarios.containsKey(name)
                && play(name, Transcripts.recorded(name).rows()).same()) {
            fail(name + " answers as ghttp does now; take it out of pending.txt: " + reason);
        }
        abort(reason);
    }

    private void checkDifference(String name) throws Exception {
        Transcript recorded = Transcripts.recorded(name);
        if ("write".equals(System.getProperty("transcripts.ours"))) {
            List<Row> ours = play(name, recorded.rows()).ours();
            Transcripts.writeOurs(name, new Transcript(recorded.head(), ours));
        }
        Transcript ours = Transcripts.ours(name);
        assertThat(Comparison.of(recorded.rows(), ours.rows()).same())
                .as("%s: our answer is no other than ghttp's; take it out of differences.txt", differences.get(name))
                .isFalse();
        Comparison comparison = play(name, ours.rows());
        if (!comparison.same()) {
            fail(name + ", " + differences.get(name) + "\n" + comparison.report());
        }
    }

    private Comparison play(String name, List<Row> expected) throws Exception {
        Comparison comparison = playOnce(name, expected);
        for (int i = 1; i < TRIES && !comparison.same() && comparison.sameButForTimes(); i++) {
            comparison = playOnce(name, expected);
        }
        return comparison;
    }

    private Comparison playOnce(String name, List<Row> expected) throws Exception {
        Consumer<Server> scenario = scenario(name);
        Server server = Ghttp.getServer(name + " " + UUID.randomUUID());
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        server.setErrorLogEnabled(false);
        scenario.accept(server);
        server.start();
        try {
            return Comparison.of(expected, Replay.of(expected, server.getListenedPort()));
        } finally {
            server.shutdown();
        }
    }

    private Consumer<Server> scenario(String name) {
        @Nullable Consumer<Server> scenario = scenarios.get(name);
        if (scenario == null) {
            throw new AssertionError("recorded, but not among our scenarios: " + name);
        }
        return scenario;
    }
}
