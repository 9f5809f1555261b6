package io.gf4j.core.config;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sizes such as {@code 8MB} in bytes; a kilobyte has 1,024 (Go: gfile.StrToSize). */
final class SizeText {
    private static final Pattern SIZE = Pattern.compile(
            "([0-9]{1,18}\\.?[0-9]{0,18}|\\.[0-9]{1,18})"
                    + "(|b|bytes|[kmgtpe]|[kmgtpe]b|[kmgtpe]i|[kmgtpe]ib|kilobyte|mebibyte|gigabyte|terabyte|petabyte|exabyte)");
    private static final String UNITS = "kmgtpe";

    private SizeText() {}

    /** Null if the text is no size, or more than a long holds. */
    static @Nullable Long bytes(String text) {
        Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
        if (!size.matches()) {
            return null;
        }
        String unit = size.group(2);
        int power = unit.isEmpty() ? 0 : UNITS.indexOf(unit.charAt(0)) + 1;
        BigDecimal bytes =
                new BigDecimal(size.group(1)).multiply(BigDecimal.valueOf(1024).pow(power));
        return bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? null
                : bytes.setScale(0, RoundingMode.DOWN).longValue();
    }
}
