package io.gf4j.core.log;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One log call on its way through the handlers (Go: glog.HandlerInput). For the thread that logs only. */
public final class HandlerInput {
    private final Logger logger;
    private final LogLevel level;
    private final ZonedDateTime time = ZonedDateTime.now(ZoneId.systemDefault());
    private final StringBuilder buffer = new StringBuilder();
    private final String traceId;
    private final String ctxStr;
    private final String stack;
    private final Caller caller;
    private final Iterator<Handler> handlers;
    private List<@Nullable Object> values;
    private String content = "";

    HandlerInput(Logger logger, LogLevel level, @Nullable Ctx ctx, @Nullable Object @Nullable [] values, String stack) {
        LogSettings settings = logger.settings();
        this.logger = logger;
        this.level = level;
        this.values = new ArrayList<>();
        if (values != null) {
            Collections.addAll(this.values, values);
        }
        this.stack = stack;
        this.caller = Caller.of(settings);
        traceId = ctx == null ? "" : Gctx.ctxId(ctx);
        ctxStr = ctx == null
                ? ""
                : settings.ctxKeys.stream()
                        .map(ctx::value)
                        .filter(Objects::nonNull)
                        .map(Gconv::toString)
                        .collect(Collectors.joining(", "));
        handlers = settings.handlers.iterator();
    }

    /** Lets the next handler, and at last the output, have it. */
    public void next(@Nullable Ctx ctx) {
        if (handlers.hasNext()) {
            handlers.next().handle(ctx, this);
        } else {
            logger.output().finish(this);
        }
    }

    /** The logger that was called. */
    public Logger logger() {
        return logger;
    }

    /** What to write in the place of the usual line; it needs a line end of its own. */
    public StringBuilder buffer() {
        return buffer;
    }

    /** When it was logged. */
    public ZonedDateTime time() {
        return time;
    }

    /** The time as text. */
    public String timeFormat() {
        String format = logger.settings().timeLayout();
        return format.isEmpty() ? "" : GoTimeLayout.of(format).format(time);
    }

    /** The level's bit, such as {@link Glog#LEVEL_INFO}; 0 for {@code print}. */
    public int level() {
        return level.bit;
    }

    LogLevel logLevel() {
        return level;
    }

    /** The level's tag, {@code INFO}; empty for {@code print}. */
    public String levelFormat() {
        Map<Integer, String> own = logger.settings().levelPrefixes;
        return own.isEmpty() ? level.tag() : own.getOrDefault(level.bit, "");
    }

    /** The trace id of the ctx, or empty. */
    public String traceId() {
        return traceId;
    }

    /** The values of the ctx under the logger's ctx keys, with commas between, or empty. */
    public String ctxStr() {
        return ctxStr;
    }

    /** The logger's prefix, or empty. */
    public String prefix() {
        return logger.settings().prefix;
    }

    /** The method that called the logger, in brackets; empty without {@link Glog#F_CALLER_FN}. */
    public String callerFunc() {
        return caller.function();
    }

    /** Its file and line; empty without {@link Glog#F_FILE_LONG} and {@link Glog#F_FILE_SHORT}. */
    public String callerPath() {
        return caller.path();
    }

    /** Text that a handler puts before the values. */
    public String content() {
        return content;
    }

    /** Sets {@link #content()}. */
    public void content(String value) {
        content = value;
    }

    /** What was logged. */
    public List<@Nullable Object> values() {
        return values;
    }

    /** Sets {@link #values()}. */
    public void values(List<@Nullable Object> value) {
        values = value;
    }

    /** What was logged, as text. */
    public String valuesContent() {
        return LogValues.join(values.toArray());
    }

    /** The caller's stack, or empty. */
    public String stack() {
        return stack;
    }

    /** The usual line with its line end. */
    @Override
    public String toString() {
        return LineText.of(this, false);
    }
}
