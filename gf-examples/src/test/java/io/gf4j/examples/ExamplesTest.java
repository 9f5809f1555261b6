package io.gf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ExamplesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return Examples.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void withoutArgumentsItListsEveryExampleWithALine() {
        assertThat(run()).isZero();
        String list = out.toString(StandardCharsets.UTF_8);
        for (Example example : Examples.all()) {
            assertThat(list)
                    .contains("  " + example.name() + " ")
                    .contains(example.shows())
                    .contains(example.tryItAt(8999));
        }
        assertThat(err.size()).isZero();
    }

    @Test
    void anUnknownNameIsAnsweredWithTheListAndCode2() {
        assertThat(run("nothing-like-it")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("unknown example \"nothing-like-it\"")
                .contains("sse-events");
    }

    @Test
    void aPortThatIsNoneIsAnsweredWithCode2() {
        assertThat(run("stream", "--port", "many")).isEqualTo(2);
        assertThat(run("stream", "--port", "70000")).isEqualTo(2);
        assertThat(run("stream", "--prot", "1")).isEqualTo(2);
        assertThat(run("stream", "--port")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--port NUMBER");
    }
}
