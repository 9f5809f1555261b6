package io.gf4j.tests.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A main class of the tests in a process of its own; it is killed at the latest when this is closed. */
public final class ChildJvm implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final BufferedReader out;
    private final Path errors;

    private ChildJvm(Process process, Path errors) {
        this.process = process;
        this.out = process.inputReader(UTF_8);
        this.errors = errors;
    }

    /** Starts the class on this process's class path. */
    public static ChildJvm start(Class<?> main, String... args) throws IOException {
        return startWith(List.of(), main, args);
    }

    /** Starts the class with further options of the JVM. */
    public static ChildJvm startWith(List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        Path errors = Files.createTempFile("child", ".err");
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .directory(new File(".").getAbsoluteFile())
                .start();
        return new ChildJvm(process, errors);
    }

    /** The next line that it prints; it has to come, unless the process ends before. */
    public String line() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new AssertionError("the child ended without another line; it said: " + errors());
        }
        return line;
    }

    /** Sends a signal by its short name, {@code TERM}. */
    public void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start();
        if (kill.waitFor() != 0) {
            throw new AssertionError("kill -" + name + " failed");
        }
    }

    /** Whether the process ignores the signal of this number because whoever started it told it so. */
    public boolean ignores(int signal) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("SigIgn:")) {
                return (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> (signal - 1) & 1) == 1;
            }
        }
        return false;
    }

    /** Waits for its end. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the child still runs after " + PATIENCE.toSeconds() + " s");
        }
        return process.exitValue();
    }

    /** What it has printed to standard error. */
    public String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(errors);
    }
}
