package io.gf4j.core.log;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Colours of levels on a terminal (Go: glog_logger_color.go, over fatih/color). */
final class LevelColors {
    /**
     * Whether anything is coloured at all: only where the standard output is a terminal, unless NO_COLOR is set or TERM
     * is dumb; files and writers as well, as in Go. Changed by tests alone.
     */
    static volatile boolean enabled = isTerminal();

    private LevelColors() {}

    @SuppressWarnings("SystemConsoleNull") // JDK 22 to 24 always had a console; 25 has none where it is no terminal.
    private static boolean isTerminal() {
        @Nullable Console console = System.console();
        @Nullable String unwanted = System.getenv("NO_COLOR");
        return (unwanted == null || unwanted.isEmpty())
                && !"dumb".equals(System.getenv("TERM"))
                && console != null
                && console.isTerminal();
    }

    static String paint(LogLevel level, String text) {
        return "\033[" + code(level) + "m" + text + "\033[0m";
    }

    private static int code(LogLevel level) {
        return switch (level) {
            case NONE -> 0;
            case DEBU -> 33;
            case INFO -> 32;
            case NOTI -> 36;
            case WARN -> 35;
            case ERRO -> 31;
            case CRIT, PANI, FATA -> 91;
        };
    }
}
