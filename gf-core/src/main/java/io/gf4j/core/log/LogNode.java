package io.gf4j.core.log;

import io.gf4j.core.config.ConfigEntry;
import io.gf4j.core.conv.Var;
import io.gf4j.core.error.GfException;
import io.gf4j.core.log.file.Rotation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Reads the node {@code logger} of a configuration into a logger. */
final class LogNode {
    private final Logger logger;
    private final LogSettings settings;

    private LogNode(Logger logger) {
        this.logger = logger;
        this.settings = logger.settings();
    }

    static void apply(Logger logger, Map<String, @Nullable Object> map) {
        LogNode node = new LogNode(logger);
        ConfigEntry.of("logger", map).forEach(entry -> {
            if (!node.text(entry) && !node.output(entry) && !node.rotation(entry)) {
                other(entry);
            }
        });
    }

    private boolean text(ConfigEntry entry) {
        return switch (entry.plainKey()) {
            case "level" -> set(() -> level(entry));
            case "prefix" -> set(() -> settings.prefix = entry.toText());
            case "timeformat" -> set(() -> settings.timeFormat = entry.toText());
            case "header" -> set(() -> settings.headerPrint = entry.toBoolean());
            case "levelprint" -> set(() -> settings.levelPrint = entry.toBoolean());
            case "levelprefixes" -> set(() -> settings.levelPrefixes = levelPrefixes(entry));
            case "ctxkeys" -> set(() -> logger.setCtxKeys(entry.toTexts().toArray()));
            case "ststatus" -> set(() -> settings.stack = entry.toBoolean());
            case "stskip" -> set(() -> settings.stackSkip = entry.toInt());
            case "stfilter" -> set(() -> settings.stackFilter = entry.toText());
            default -> false;
        };
    }

    private boolean output(ConfigEntry entry) {
        return switch (entry.plainKey()) {
            case "path" -> set(() -> path(entry));
            case "file" -> set(() -> settings.file = entry.toText());
            case "flags" -> set(() -> settings.flags = flags(entry));
            case "stdoutcolordisabled" -> set(() -> settings.stdoutColorDisabled = entry.toBoolean());
            case "writercolorenable" -> set(() -> settings.writerColorEnable = entry.toBoolean());
            case "stdout" -> set(() -> settings.stdoutPrint = entry.toBoolean());
            default -> false;
        };
    }

    private boolean rotation(ConfigEntry entry) {
        Rotation now = settings.rotation;
        return switch (entry.plainKey()) {
            case "rotatesize" -> set(() -> settings.rotation = now.withSize(entry.toSize()));
            case "rotateexpire" -> set(() -> settings.rotation = now.withExpire(entry.toDuration()));
            case "rotatebackuplimit" -> set(() -> settings.rotation = now.withBackupLimit(entry.toInt()));
            case "rotatebackupexpire" -> set(() -> settings.rotation = now.withBackupExpire(entry.toDuration()));
            case "rotatebackupcompress" -> set(() -> settings.rotation = now.withCompress(entry.toInt() > 0));
            case "rotatecheckinterval" -> set(() -> settings.rotation = now.withCheckInterval(entry.toDuration()));
            default -> false;
        };
    }

    private static boolean set(Runnable set) {
        set.run();
        return true;
    }

    private void level(ConfigEntry entry) {
        Integer mask = LogLevel.mask(entry.toText());
        if (mask == null) {
            throw entry.error("\"" + entry.toText()
                    + "\" is no level; there are all, dev, prod, debug, info, notice, warning, error, critical");
        }
        settings.level = mask;
    }

    private void path(ConfigEntry entry) {
        if (!entry.toText().isEmpty()) {
            try {
                logger.setPath(entry.toText());
            } catch (GfException e) {
                throw entry.error(e.getMessage());
            }
        }
    }

    private static Map<Integer, String> levelPrefixes(ConfigEntry entry) {
        Map<Integer, String> prefixes = new HashMap<>();
        ConfigEntry.of("logger.levelPrefixes", entry.toMap()).forEach(prefix -> {
            prefixes.put(bit(prefix), prefix.toText());
        });
        return prefixes;
    }

    private static int bit(ConfigEntry prefix) {
        int bit = Var.of(prefix.key()).toInt();
        if (LogLevel.ofBit(bit) == null) {
            throw prefix.error("there is no such level; 16 is debug, 32 info, 64 notice, 128 warning, 256 error,"
                    + " 512 critical, 1024 panic, 2048 fatal");
        }
        return bit;
    }

    private static int flags(ConfigEntry entry) {
        int flags = entry.toInt();
        if ((flags & Glog.F_ASYNC) != 0) {
            warn(entry, "writes no line in another thread: let the backend do it");
        }
        return flags;
    }

    /** A map is the node of another logger. */
    private static void other(ConfigEntry entry) {
        if (!(entry.value().val() instanceof Map)) {
            warn(entry, "is no key of a logger");
        }
    }

    private static void warn(ConfigEntry entry, String text) {
        LoggerFactory.getLogger(LogSettings.SLF4J_NAME).warn("{} {}", entry.place(), text);
    }
}
