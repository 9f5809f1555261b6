package io.gf4j.core.log;

/**
 * Writes lines of GoFrame's form, {@code 2026-11-22T11:13:53.112Z [INFO] {trace id} text}, to what slf4j is bound to,
 * and, if {@link #setPath} says so, to files (Go: glog.Logger). Its settings are for one thread and must be over before
 * it logs; then many threads may log.
 *
 * <p>The program's slf4j backend decides what becomes of a line and must let its level pass, too. It gets the text, the
 * level and, as {@code traceId} in the MDC, the trace id; {@link GoLayout} makes logback write the whole line.
 *
 * <p>Members are spread over facets: {@link LoggerPrint} logs, {@link LoggerSettings} configures, {@link LoggerChain}
 * gives changed copies.
 */
public final class Logger implements LoggerPrint, LoggerSettings, LoggerChain, Cloneable {
    private final LogSettings settings;
    private final LogOutput output;

    Logger(LogSettings settings) {
        this.settings = settings;
        this.output = new LogOutput(settings);
    }

    LogSettings settings() {
        return settings;
    }

    LogOutput output() {
        return output;
    }

    /** A logger with the same settings that can be changed on its own. Go: Clone. */
    @Override
    @SuppressWarnings({"MethodDoesntCallSuperMethod", "NoSuperClone"}) // final, and its parts are to be new
    public Logger clone() {
        return new Logger(settings.copy());
    }
}
