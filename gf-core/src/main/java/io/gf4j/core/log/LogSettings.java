package io.gf4j.core.log;

import io.gf4j.core.log.file.Rotation;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a logger writes and where (Go: glog.Config). Set before the logger is used by several threads. */
final class LogSettings implements Cloneable {
    static final String SLF4J_NAME = "gf.log";

    String slf4jName = SLF4J_NAME;
    int level = Glog.LEVEL_ALL;
    Map<Integer, String> levelPrefixes = Map.of();
    boolean levelPrint = true;
    boolean headerPrint = true;
    boolean stdoutPrint = true;
    String prefix = "";
    String timeFormat = "2006-01-02T15:04:05.000Z07:00";
    List<Object> ctxKeys = List.of();
    boolean stack = true;
    int stackSkip;
    String stackFilter = "";
    String path = "";
    String file = "{Y-m-d}.log";
    Rotation rotation = Rotation.NONE;

    @Nullable
    Writer writer;

    List<Handler> handlers = List.of();
    int flags = Glog.F_TIME_STD;
    boolean writerColorEnable;
    boolean stdoutColorDisabled;

    /** The layout of times: where none is set, what the flags say. */
    String timeLayout() {
        if (!timeFormat.isEmpty()) {
            return timeFormat;
        }
        List<String> parts = new ArrayList<>();
        if ((flags & Glog.F_TIME_DATE) != 0) {
            parts.add("2006-01-02");
        }
        if ((flags & Glog.F_TIME_TIME) != 0) {
            parts.add("15:04:05");
        }
        if ((flags & Glog.F_TIME_MILLI) != 0) {
            parts.add("15:04:05.000");
        }
        return String.join(" ", parts);
    }

    LogSettings copy() {
        try {
            return (LogSettings) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
