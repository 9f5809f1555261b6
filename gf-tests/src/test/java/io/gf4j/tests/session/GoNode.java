package io.gf4j.tests.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program gf-tests/oracle/session: a ghttp server that keeps sessions in Redis. Ends with this object. */
final class GoNode implements AutoCloseable {
    private static final String NOT_TESTED = "NOT TESTED: that a ghttp node and ours share sessions; ";
    private static final long BUILD_MINUTES = 3;

    private final Process process;
    private final int port;

    private GoNode(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Builds the program; the test is skipped where that is not possible. */
    static Path buildOrSkip(Path folder) throws IOException, InterruptedException {
        if (!RedisServer.isInstalled("go")) {
            abort(NOT_TESTED + "no Go is installed");
        }
        Path program = folder.resolve("node");
        Path said = folder.resolve("build.txt");
        Process build = new ProcessBuilder("go", "build", "-o", program.toString(), ".")
                .directory(Path.of("oracle/session").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!build.waitFor(BUILD_MINUTES, TimeUnit.MINUTES)) {
            build.descendants().forEach(ProcessHandle::destroyForcibly);
            build.destroyForcibly();
            abort(NOT_TESTED + "the Go program was not built within " + BUILD_MINUTES + " minutes");
        }
        if (build.exitValue() != 0) {
            abort(NOT_TESTED + "the Go program cannot be built: " + Files.readString(said));
        }
        return program;
    }

    /**
     * Starts it and waits for its port.
     *
     * @param layout {@code keys} or {@code hash}
     */
    static GoNode start(Path program, int redisPort, String layout, String prefix) throws IOException {
        Process process = new ProcessBuilder(program.toString(), Integer.toString(redisPort), layout, prefix)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = process.inputReader(UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return new GoNode(process, Integer.parseInt(line.substring(5)));
            }
        }
        throw new AssertionError("the Go node ended without a port");
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
