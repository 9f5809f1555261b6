package io.gf4j.core.log;

import io.gf4j.core.ctx.Ctx;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes and keeps loggers (Go: package glog). */
public final class Glog {
    /** Bit of level debug. */
    public static final int LEVEL_DEBU = 16;

    /** Bit of level info. */
    public static final int LEVEL_INFO = 32;

    /** Bit of level notice. */
    public static final int LEVEL_NOTI = 64;

    /** Bit of level warning. */
    public static final int LEVEL_WARN = 128;

    /** Bit of level error. */
    public static final int LEVEL_ERRO = 256;

    /** Bit of level critical. */
    public static final int LEVEL_CRIT = 512;

    /** Bit of level panic. */
    public static final int LEVEL_PANI = 1024;

    /** Bit of level fatal. */
    public static final int LEVEL_FATA = 2048;

    /** All levels up to critical, which is the default. */
    public static final int LEVEL_ALL = LEVEL_DEBU | LEVEL_INFO | LEVEL_NOTI | LEVEL_WARN | LEVEL_ERRO | LEVEL_CRIT;

    /** Same as {@link #LEVEL_ALL}. */
    public static final int LEVEL_DEV = LEVEL_ALL;

    /** Warnings and above. */
    public static final int LEVEL_PROD = LEVEL_WARN | LEVEL_ERRO | LEVEL_CRIT;

    /** Flag: lines are written by another thread. Without effect here: the backend may do it. */
    public static final int F_ASYNC = 1;

    /** Flag: lines show their caller's file with its package, and the line: {@code com/example/Shop.java:23:}. */
    public static final int F_FILE_LONG = 2;

    /** Flag: lines show their caller's file and line: {@code Shop.java:23:}; beats {@link #F_FILE_LONG}. */
    public static final int F_FILE_SHORT = 4;

    /** Flag: lines show the date, where no time format is set. */
    public static final int F_TIME_DATE = 8;

    /** Flag: lines show the time in seconds, where no time format is set. */
    public static final int F_TIME_TIME = 16;

    /** Flag: lines show the time in milliseconds, where no time format is set. */
    public static final int F_TIME_MILLI = 32;

    /** Flag: lines show the method that called. */
    public static final int F_CALLER_FN = 64;

    /** Date and milliseconds, which is the default. */
    public static final int F_TIME_STD = F_TIME_DATE | F_TIME_MILLI;

    private static final String DEFAULT_NAME = "default";
    private static final Map<String, Logger> INSTANCES = new ConcurrentHashMap<>();

    private Glog() {}

    /** A logger of its own with the default settings, over the slf4j logger {@code gf.log}. Go: New. */
    public static Logger of() {
        return new Logger(new LogSettings());
    }

    /**
     * The logger of this name, or the default one; made at the first call, over the slf4j logger {@code gf.log.name} or
     * {@code gf.log}. Go: Instance.
     */
    public static Logger instance(String... name) {
        String wanted = name.length == 0 || name[0].isEmpty() ? DEFAULT_NAME : name[0];
        return INSTANCES.computeIfAbsent(
                wanted, key -> key.equals(DEFAULT_NAME) ? of() : of().named(LogSettings.SLF4J_NAME + "." + key));
    }

    /** Replaces the logger that {@link #instance} gives without a name. Go: SetDefaultLogger. */
    public static void setDefaultLogger(Logger l) {
        INSTANCES.put(DEFAULT_NAME, l);
    }

    /** A {@link Handler} that makes a line of JSON of what is logged. Go: HandlerJson. */
    public static void handlerJson(@Nullable Ctx ctx, HandlerInput in) {
        in.buffer().append(JsonLine.of(in)).append('\n');
        in.next(ctx);
    }
}
