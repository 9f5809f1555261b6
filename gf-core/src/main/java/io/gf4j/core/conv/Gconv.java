package io.gf4j.core.conv;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.fmt.FloatText;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.json.Gjson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Conversion of plain values (Go: package {@code gconv}); {@link Var} has it for all other targets. */
public final class Gconv {
    private Gconv() {}

    /**
     * The text of any value (Go: {@code gconv.String}): numbers without an exponent, bytes as UTF-8, errors as their
     * message, times and durations as Go prints them, nothing for null and for Go's zero time, JSON for everything
     * else.
     */
    public static String toString(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case CharSequence text -> text.toString();
            case Double number -> FloatText.plain(number);
            case Float number -> FloatText.plain(number);
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Character letter -> letter.toString();
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case Var inner -> inner.toString();
            case Throwable err -> Gerror.message(err);
            case Duration duration -> Fmt.sprintf("%v", duration);
            case Instant time -> TimeText.of(time.atZone(ZoneOffset.UTC));
            case OffsetDateTime time -> TimeText.of(time.toZonedDateTime());
            case ZonedDateTime time -> TimeText.of(time);
            default -> json(value);
        };
    }

    /** A value that JSON writes as a text is that text; one that JSON cannot write is printed. */
    private static String json(Object value) {
        String json;
        try {
            json = Gjson.encodeString(value);
        } catch (GfException e) {
            return Fmt.sprintf("%v", value);
        }
        return json.startsWith("\"") ? String.valueOf(Gjson.decode(json)) : json;
    }
}
