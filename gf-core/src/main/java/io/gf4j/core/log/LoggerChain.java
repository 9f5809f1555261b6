package io.gf4j.core.log;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Changed copies of a logger, for one call or for keeping (Go: glog_logger_chaining.go). */
public sealed interface LoggerChain permits Logger {
    private Logger with(Consumer<LogSettings> change) {
        LogSettings settings = ((Logger) this).settings().copy();
        change.accept(settings);
        return new Logger(settings);
    }

    /** One whose files are in a folder below this one's; the same where no path is set. Go: Cat. */
    default Logger cat(String category) {
        return with(settings -> {
            if (!settings.path.isEmpty()) {
                settings.path = Path.of(settings.path, category).toString();
            }
        });
    }

    /** One whose stacks begin so many callers further up. Go: Skip. */
    default Logger skip(int skip) {
        return with(settings -> settings.stackSkip = skip);
    }

    /** One that writes time, level and prefix, or with false does not. Go: Header. */
    default Logger header(boolean... enabled) {
        return with(settings -> settings.headerPrint = enabled.length == 0 || enabled[0]);
    }

    /** One over another slf4j logger, which the program's backend may treat in its own way. Java only. */
    default Logger named(String slf4jName) {
        return with(settings -> settings.slf4jName = slf4jName);
    }
}
