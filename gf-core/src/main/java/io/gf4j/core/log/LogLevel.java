package io.gf4j.core.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;

/** The levels of glog: their bits, their tags in lines, and what they are for slf4j. */
enum LogLevel {
    /** What {@code print} writes: without a tag, and always. */
    NONE(0, Level.INFO),
    DEBU(Glog.LEVEL_DEBU, Level.DEBUG),
    INFO(Glog.LEVEL_INFO, Level.INFO),
    NOTI(Glog.LEVEL_NOTI, Level.INFO),
    WARN(Glog.LEVEL_WARN, Level.WARN),
    ERRO(Glog.LEVEL_ERRO, Level.ERROR),
    CRIT(Glog.LEVEL_CRIT, Level.ERROR),
    PANI(Glog.LEVEL_PANI, Level.ERROR),
    FATA(Glog.LEVEL_FATA, Level.ERROR);

    /** A name stands for its level and those above. */
    private static final Map<String, Integer> MASKS = new HashMap<>();

    static {
        mask(Glog.LEVEL_ALL, "ALL", "DEV", "DEVELOP", "DEBU", "DEBUG");
        mask(Glog.LEVEL_ALL & ~Glog.LEVEL_DEBU, "INFO");
        mask(Glog.LEVEL_PROD | Glog.LEVEL_NOTI, "NOTI", "NOTICE");
        mask(Glog.LEVEL_PROD, "PROD", "PRODUCT", "WARN", "WARNING");
        mask(Glog.LEVEL_ERRO | Glog.LEVEL_CRIT, "ERRO", "ERROR");
        mask(Glog.LEVEL_CRIT, "CRIT", "CRITICAL");
    }

    final int bit;
    final Level slf4j;

    LogLevel(int bit, Level slf4j) {
        this.bit = bit;
        this.slf4j = slf4j;
    }

    private static void mask(int bits, String... names) {
        for (String name : names) {
            MASKS.put(name, bits);
        }
    }

    /** The bits that a name in any case stands for, or null. */
    static @Nullable Integer mask(String name) {
        return MASKS.get(name.toUpperCase(Locale.ROOT));
    }

    /** The level of this bit, or null. */
    static @Nullable LogLevel ofBit(int bit) {
        return Arrays.stream(values())
                .filter(level -> level != NONE && level.bit == bit)
                .findFirst()
                .orElse(null);
    }

    /** The tag of a line, empty for {@link #NONE}. */
    String tag() {
        return this == NONE ? "" : name();
    }

    /** Whether a mask lets it pass; what ends the caller's work always passes. */
    boolean passes(int mask) {
        return this == NONE || this == PANI || this == FATA || (mask & bit) != 0;
    }

    /** Whether a line of this level shows its caller's stack. */
    boolean hasStack() {
        return compareTo(ERRO) >= 0;
    }
}
