package io.gf4j.core.log.file;

import ch.qos.logback.core.Context;
import ch.qos.logback.core.ContextBase;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * The log files that are open, each with logback's appender, in a context of their own: the program's logback, if it
 * uses it, is left alone. A file that is not written for a minute is closed when another one is opened.
 */
final class OpenFiles {
    private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final Context CONTEXT = context();
    private static final Map<Path, OpenFile> OPEN = new HashMap<>();

    private OpenFiles() {}

    private static final class OpenFile {
        final RollingFileAppender<String> appender;
        volatile long lastUsed;

        OpenFile(RollingFileAppender<String> appender) {
            this.appender = appender;
        }
    }

    private static final class LineEncoder extends EncoderBase<String> {
        @Override
        public byte[] headerBytes() {
            return new byte[0];
        }

        @Override
        public byte[] encode(String line) {
            return line.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] footerBytes() {
            return new byte[0];
        }
    }

    /** Fails where logback is missing. */
    static void load() {
        CONTEXT.getName();
    }

    static void append(Path file, Pattern names, Rotation rotation, String line) {
        OpenFile open = open(file.toAbsolutePath().normalize(), names, rotation);
        open.lastUsed = System.nanoTime();
        open.appender.doAppend(line);
    }

    private static OpenFile open(Path file, Pattern names, Rotation rotation) {
        synchronized (OPEN) {
            OpenFile known = OPEN.get(file);
            if (known == null) {
                closeIdle();
                known = new OpenFile(appender(file, names, rotation));
                OPEN.put(file, known);
            }
            return known;
        }
    }

    private static void closeIdle() {
        long now = System.nanoTime();
        OPEN.values().removeIf(open -> {
            boolean idle = now - open.lastUsed > IDLE_NANOS;
            if (idle) {
                open.appender.stop();
            }
            return idle;
        });
    }

    private static RollingFileAppender<String> appender(Path file, Pattern names, Rotation rotation) {
        Backups backups = new Backups(file, names, rotation);
        RollingFileAppender<String> appender = new RollingFileAppender<>();
        LineEncoder encoder = new LineEncoder();
        BackupPolicy policy = new BackupPolicy(backups);
        RotationTrigger trigger = new RotationTrigger(rotation, backups);
        encoder.setContext(CONTEXT);
        encoder.start();
        policy.setContext(CONTEXT);
        policy.setParent(appender);
        policy.start();
        trigger.setContext(CONTEXT);
        trigger.start();
        appender.setContext(CONTEXT);
        appender.setName(file.toString());
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.setRollingPolicy(policy);
        appender.setTriggeringPolicy(trigger);
        appender.start();
        return appender;
    }

    /** What logback cannot do with a file is logged. */
    private static Context context() {
        ContextBase context = new ContextBase();
        context.setName("gf-log-files");
        context.getStatusManager().add((StatusListener) status -> {
            if (status.getLevel() >= Status.WARN) {
                LoggerFactory.getLogger("gf.log").warn("log file: {}", status.getMessage(), status.getThrowable());
            }
        });
        context.start();
        return context;
    }
}
