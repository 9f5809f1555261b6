package io.gf4j.core.log.file;

import ch.qos.logback.core.Context;
import ch.qos.logback.core.ContextBase;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.status.Status;
import ch.qos.logback.core.status.StatusListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The log files that are open, each with logback's appender, in a context of their own: the program's logback, if it
 * uses it, is left alone. A file that is not written for a minute is closed when another one is opened; one that
 * somebody else has removed or renamed is made anew by the next line.
 */
final class OpenFiles {
    private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final Object NO_FILE = new Object();
    private static final Context CONTEXT = context();
    private static final Map<Path, OpenFile> OPEN = new HashMap<>();

    private OpenFiles() {}

    /** Guarded by itself: it is not closed while a line is written. */
    private static final class OpenFile {
        private final Path file;
        private final Rotation rotation;
        private final RollingFileAppender<String> appender;
        private final long openedAt = System.nanoTime();
        private Object key;
        private boolean closed;
        private volatile long lastUsed = System.nanoTime();

        OpenFile(Path file, Pattern names, Rotation rotation) {
            this.file = file;
            this.rotation = rotation;
            this.appender = appender(file, names, rotation);
            this.key = key(file);
        }

        /** False if it has to be opened anew: the file is another one by now, or is to be rotated in another way. */
        synchronized boolean append(Rotation wanted, String line) {
            boolean rotatesOtherwise = wanted.isOn() && !wanted.equals(rotation);
            if (closed || rotatesOtherwise || isLost()) {
                return false;
            }
            write(line);
            return true;
        }

        /** One that cannot be opened is tried again after a while. */
        private boolean isLost() {
            return key == NO_FILE ? System.nanoTime() - openedAt > RETRY_NANOS : !key.equals(key(file));
        }

        /** Whatever has become of the file: if it cannot be opened, the line is lost, and logback has told why. */
        synchronized void write(String line) {
            lastUsed = System.nanoTime();
            appender.doAppend(line);
            if (rotation.isOn()) {
                key = key(file);
            }
        }

        synchronized void close() {
            closed = true;
            appender.stop();
        }

        boolean isIdle(long now) {
            return now - lastUsed > IDLE_NANOS;
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
        Path path = file.toAbsolutePath().normalize();
        OpenFile known;
        synchronized (OPEN) {
            known = OPEN.get(path);
        }
        if (known == null || !known.append(rotation, line)) {
            synchronized (OPEN) {
                reopen(path, names, rotation, known).write(line);
            }
        }
    }

    /** Another thread may have done so. */
    private static OpenFile reopen(Path file, Pattern names, Rotation rotation, @Nullable OpenFile refused) {
        OpenFile current = OPEN.get(file);
        if (current != null && current != refused) {
            return current;
        }
        if (current != null) {
            current.close();
        }
        closeIdle();
        OpenFile open = new OpenFile(file, names, rotation);
        OPEN.put(file, open);
        return open;
    }

    private static void closeIdle() {
        long now = System.nanoTime();
        OPEN.values().removeIf(open -> {
            boolean idle = open.isIdle(now);
            if (idle) {
                open.close();
            }
            return idle;
        });
    }

    /** What tells a file from another one of its name; on some systems nothing does. */
    private static Object key(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? "" : key;
        } catch (IOException e) {
            return NO_FILE;
        }
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
