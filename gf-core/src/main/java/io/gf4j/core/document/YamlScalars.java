package io.gf4j.core.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain scalars of YAML as Go's yaml.v3 reads them: {@code yes} and {@code on} are texts, {@code 012} is octal. */
public final class YamlScalars {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Map<String, Object> NAMED = Map.ofEntries(
            Map.entry("true", true),
            Map.entry("True", true),
            Map.entry("TRUE", true),
            Map.entry("false", false),
            Map.entry("False", false),
            Map.entry("FALSE", false),
            Map.entry(".inf", Double.POSITIVE_INFINITY),
            Map.entry("-.inf", Double.NEGATIVE_INFINITY),
            Map.entry(".nan", Double.NaN));
    private static final Map<String, Integer> RADIX = Map.of("0x", 16, "0o", 8, "0b", 2, "0", 8, "", 10);
    private static final Pattern WHOLE = Pattern.compile("([-+]?)(0x|0o|0b|0(?=[0-9])|)([0-9a-f]+)");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)(e[-+]?[0-9]+)?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})");

    private YamlScalars() {}

    /** Null, a Boolean, a Long, a Double, a time, or the text itself. */
    public static @Nullable Object of(String text) {
        if (NULLS.contains(text)) {
            return null;
        }
        Object named = NAMED.get(text);
        if (named != null) {
            return named;
        }
        return "+-.0123456789".indexOf(text.charAt(0)) < 0 ? text : numberOrTime(text);
    }

    private static Object numberOrTime(String text) {
        String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
        Long whole = whole(digits);
        if (whole != null) {
            return whole;
        }
        if (FLOAT.matcher(digits).matches()) {
            return Double.valueOf(digits);
        }
        Object time = time(text.toUpperCase(Locale.ROOT));
        return time == null ? text : time;
    }

    /** Null if it is no whole number of 64 bits. */
    private static @Nullable Long whole(String digits) {
        Matcher number = WHOLE.matcher(digits);
        if (!number.matches()) {
            return null;
        }
        try {
            return Long.valueOf(number.group(1) + number.group(3), RADIX.getOrDefault(number.group(2), 10));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object time(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC);
            }
            return TIME.matcher(text).matches() ? OffsetDateTime.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
