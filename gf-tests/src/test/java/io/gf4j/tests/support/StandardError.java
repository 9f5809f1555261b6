package io.gf4j.tests.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Collects what is printed to System.err while it is open. */
public final class StandardError implements AutoCloseable {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    /** Starts to collect. */
    public StandardError() {
        System.setErr(new PrintStream(printed, true, UTF_8));
    }

    public String text() {
        return printed.toString(UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
    }
}
