package io.gf4j.core.log;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.log.file.LogFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.spi.CallerBoundaryAware;
import org.slf4j.spi.LoggingEventBuilder;

/** Takes a log call through the handlers and writes it where the settings say. */
final class LogOutput {
    private static final String TRACE_ID = "traceId";
    private static final String BOUNDARY = LoggerPrint.class.getName();

    private final LogSettings settings;

    LogOutput(LogSettings settings) {
        this.settings = settings;
    }

    void write(Logger logger, LogLevel level, @Nullable Ctx ctx, @Nullable Object @Nullable [] values) {
        if (level.passes(settings.level)) {
            String stack =
                    settings.stack && level.hasStack() ? CallStack.of(settings.stackSkip, settings.stackFilter) : "";
            new HandlerInput(logger, level, ctx, values, stack).next(ctx);
        }
    }

    /** The end of the handlers' chain. */
    void finish(HandlerInput in) {
        boolean colors = LevelColors.enabled && in.buffer().isEmpty();
        String line = in.buffer().isEmpty() ? in.toString() : in.buffer().toString();
        String kept = colors && settings.writerColorEnable ? LineText.of(in, true) : line;
        if (settings.stdoutPrint) {
            toSlf4j(in, line, colors && !settings.stdoutColorDisabled ? LineText.of(in, true) : line);
        }
        if (!settings.path.isEmpty()) {
            Path file = Path.of(settings.path, FilePattern.resolve(settings.file, in.time()));
            LogFiles.append(file, FilePattern.regex(settings.file), settings.rotation, kept);
        }
        Writer writer = settings.writer;
        if (writer != null) {
            toWriter(writer, kept);
        }
    }

    private void toSlf4j(HandlerInput in, String line, String colored) {
        LoggingEventBuilder event = LoggerFactory.getLogger(settings.slf4jName).atLevel(in.logLevel().slf4j);
        if (event instanceof CallerBoundaryAware aware) {
            aware.setCallerBoundary(BOUNDARY);
        }
        String outer = in.traceId().isEmpty() ? null : MDC.get(TRACE_ID);
        if (!in.traceId().isEmpty()) {
            MDC.put(TRACE_ID, in.traceId());
        }
        try {
            event.addMarker(new LogLine(line, colored)).log(LineText.message(in));
        } finally {
            restore(in, outer);
        }
    }

    private static void restore(HandlerInput in, @Nullable String outer) {
        if (outer != null) {
            MDC.put(TRACE_ID, outer);
        } else if (!in.traceId().isEmpty()) {
            MDC.remove(TRACE_ID);
        }
    }

    private static void toWriter(Writer writer, String line) {
        try {
            synchronized (writer) {
                writer.write(line);
                writer.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a log line to the writer of setWriter", e);
        }
    }
}
