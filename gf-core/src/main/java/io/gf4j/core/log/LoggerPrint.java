package io.gf4j.core.log;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.fmt.Fmt;
import org.jspecify.annotations.Nullable;

/**
 * Logs values with a space between them, or, with an {@code f} at the end of the name, a text with Go's verbs (Go:
 * glog_logger_api.go). The ctx gives the trace id and may be null.
 */
public sealed interface LoggerPrint permits Logger {
    private void log(LogLevel level, @Nullable Ctx ctx, @Nullable Object @Nullable ... values) {
        ((Logger) this).output().write((Logger) this, level, ctx, values);
    }

    private void logf(LogLevel level, @Nullable Ctx ctx, String format, @Nullable Object @Nullable ... values) {
        if (level.passes(((Logger) this).settings().level)) {
            log(level, ctx, Fmt.sprintf(format, values));
        }
    }

    /** Logs without a level, always. */
    default void print(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.NONE, ctx, v);
    }

    /** {@link #print} with verbs. */
    default void printf(@Nullable Ctx ctx, String format, @Nullable Object @Nullable ... v) {
        logf(LogLevel.NONE, ctx, format, v);
    }

    /** Logs as {@code [DEBU]}. */
    default void debug(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.DEBU, ctx, v);
    }

    /** {@link #debug} with verbs. */
    default void debugf(@Nullable Ctx ctx, String format, @Nullable Object @Nullable ... v) {
        logf(LogLevel.DEBU, ctx, format, v);
    }

    /** Logs as {@code [INFO]}. */
    default void info(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.INFO, ctx, v);
    }

    /** {@link #info} with verbs. */
    default void infof(@Nullable Ctx ctx, String format, @Nullable Object @Nullable ... v) {
        logf(LogLevel.INFO, ctx, format, v);
    }

    /** Logs as {@code [NOTI]}, which slf4j knows as info. */
    default void notice(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.NOTI, ctx, v);
    }

    /** {@link #notice} with verbs. */
    default void noticef(@Nullable Ctx ctx, String format, @Nullable Object @Nullable ... v) {
        logf(LogLevel.NOTI, ctx, format, v);
    }

    /** Logs as {@code [WARN]}. */
    default void warning(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.WARN, ctx, v);
    }

    /** {@link #warning} with verbs. */
    default void warningf(@Nullable Ctx ctx, String format, @Nullable Object @Nullable ... v) {
        logf(LogLevel.WARN, ctx, format, v);
    }

    /** Logs as {@code [ERRO]}, with the caller's stack. */
    default void error(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.ERRO, ctx, v);
    }

    /** {@link #error} with verbs. */
    default void errorf(@Nullable Ctx ctx, String format, @Nullable Object @Nullable ... v) {
        logf(LogLevel.ERRO, ctx, format, v);
    }

    /** Logs as {@code [CRIT]}, with the caller's stack; slf4j knows it as error. */
    default void critical(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.CRIT, ctx, v);
    }

    /** Logs as {@code [PANI]} and throws a {@link GfException} of the same text. */
    default void panic(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.PANI, ctx, v);
        throw Gerror.of(LogValues.join(v));
    }

    /**
     * Logs as {@code [FATA]} and throws a {@link GfException} of the same text; in Go the process ends here, which in
     * Java only {@code main} may decide.
     */
    default void fatal(@Nullable Ctx ctx, @Nullable Object @Nullable ... v) {
        log(LogLevel.FATA, ctx, v);
        throw Gerror.of(LogValues.join(v));
    }

    /** {@link #fatal} with verbs. */
    default void fatalf(@Nullable Ctx ctx, String format, @Nullable Object @Nullable ... v) {
        fatal(ctx, Fmt.sprintf(format, v));
    }
}
