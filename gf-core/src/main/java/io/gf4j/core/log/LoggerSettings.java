package io.gf4j.core.log;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.log.file.LogFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A logger's settings (Go: glog_logger_config.go). To be set before the logger is used by several threads. */
public sealed interface LoggerSettings permits Logger {
    private LogSettings settings() {
        return ((Logger) this).settings();
    }

    /** Logs these levels, bits such as {@link Glog#LEVEL_INFO}; critical and above always pass. Go: SetLevel. */
    default void setLevel(int level) {
        settings().level = level | Glog.LEVEL_CRIT | Glog.LEVEL_PANI | Glog.LEVEL_FATA;
    }

    /**
     * Logs this level and those above: all, dev, prod, debug, info, notice, warning, error, critical, in any case. Go:
     * SetLevelStr.
     *
     * @throws io.gf4j.core.error.GfException if there is no such level
     */
    default void setLevelStr(String levelStr) {
        Integer mask = LogLevel.mask(levelStr);
        if (mask == null) {
            throw Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "invalid level string: %s", levelStr);
        }
        settings().level = mask;
    }

    /**
     * Writes to files in this folder, too, which is made if there is none. Go: SetPath.
     *
     * @throws io.gf4j.core.error.GfException if it cannot be made, or if logback, which writes the files, is not there
     */
    default void setPath(String path) {
        if (path.isEmpty()) {
            throw Gerror.newCode(Gcode.CODE_INVALID_PARAMETER, "logging path is empty");
        }
        LogFiles.requireLogback();
        try {
            Files.createDirectories(Path.of(path));
        } catch (IOException e) {
            throw Gerror.wrapf(e, "cannot make the folder \"%s\" for log files", path);
        }
        settings().path = path;
    }

    /** The folder of the log files, or empty. Go: GetPath. */
    default String getPath() {
        return settings().path;
    }

    /**
     * Names the files; what is in braces is a date in PHP's letters: {@code app-{Ymd}.log}. The default is
     * {@code {Y-m-d}.log}. Go: SetFile.
     */
    default void setFile(String pattern) {
        settings().file = pattern;
    }

    /** Whether lines go to slf4j; true unless set. Go: SetStdoutPrint. */
    default void setStdoutPrint(boolean enabled) {
        settings().stdoutPrint = enabled;
    }

    /** Writes lines to this, too, or with null no longer; it is flushed after each. Go: SetWriter. */
    default void setWriter(@Nullable Writer writer) {
        settings().writer = writer;
    }

    /** Text before what is logged. Go: SetPrefix. */
    default void setPrefix(String prefix) {
        settings().prefix = prefix;
    }

    /** Keys of ctx values that lines show in braces. Go: SetCtxKeys. */
    default void setCtxKeys(Object... keys) {
        settings().ctxKeys = List.of(keys);
    }

    /** What sees each log call before it is written. Go: SetHandlers. */
    default void setHandlers(Handler... handlers) {
        settings().handlers = List.of(handlers);
    }

    /** Whether lines of error and above show the caller's stack; true unless set. Go: SetStack. */
    default void setStack(boolean enabled) {
        settings().stack = enabled;
    }

    /** Whether lines show time, level and prefix; true unless set. Go: SetHeaderPrint. */
    default void setHeaderPrint(boolean enabled) {
        settings().headerPrint = enabled;
    }

    /** Whether lines show the level; true unless set. Go: SetLevelPrint. */
    default void setLevelPrint(boolean enabled) {
        settings().levelPrint = enabled;
    }

    /**
     * The time's form as a layout of Go, {@code 2006-01-02 15:04:05.000}; empty for what the flags say. Go:
     * SetTimeFormat.
     */
    default void setTimeFormat(String timeFormat) {
        settings().timeFormat = timeFormat;
    }

    /**
     * What lines show besides, bits such as {@link Glog#F_FILE_SHORT}; the date and milliseconds unless set. Go:
     * SetFlags.
     */
    default void setFlags(int flags) {
        settings().flags = flags;
    }

    /** What lines show besides. Go: GetFlags. */
    default int getFlags() {
        return settings().flags;
    }

    /**
     * Whether levels are coloured in files and by the writer, too; false unless set. As in Go nothing is where the
     * standard output is no terminal. Go: SetWriterColorEnable.
     */
    default void setWriterColorEnable(boolean enabled) {
        settings().writerColorEnable = enabled;
    }

    /** Whether levels are not coloured on a terminal; see {@link GoLayout#setColor}. Go: SetStdoutColorDisabled. */
    default void setStdoutColorDisabled(boolean disabled) {
        settings().stdoutColorDisabled = disabled;
    }

    /**
     * Sets what a map, such as the node {@code logger} of a configuration, says; keys match without regard to case and
     * symbols. Go: SetConfigWithMap.
     *
     * @throws io.gf4j.core.error.GfException naming the value that is wrong, and its file and line
     */
    default void setConfigWithMap(Map<String, @Nullable Object> m) {
        if (m.isEmpty()) {
            throw Gerror.newCode(Gcode.CODE_INVALID_PARAMETER, "configuration cannot be empty");
        }
        LogNode.apply((Logger) this, m);
    }
}
