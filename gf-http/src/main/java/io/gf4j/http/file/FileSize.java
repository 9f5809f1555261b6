package io.gf4j.http.file;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sizes as people read them (Go: gfile.FormatSize). */
final class FileSize {
    private static final String UNITS = "BKMGTPE";

    private FileSize() {}

    /** {@code 1536} is {@code 1.50K}. */
    static String of(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1024 && unit < UNITS.length() - 1) {
            value /= 1024;
            unit++;
        }
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toString() + UNITS.charAt(unit);
    }
}
