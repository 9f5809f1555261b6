package io.gf4j.core.conv;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.fmt.FloatText;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.json.codec.JsonText;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
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

    /**
     * A value of a type (Go: {@code gconv.Scan}, {@code gconv.Struct}): a record, a class with setters or public
     * fields, a number, a text, a time, an enum by the name of its constant, or an array of these. A bean is made of a
     * map, another bean, or JSON text.
     *
     * <p>A member has the value of the key that is its name, which {@code @C}, {@code @P} and {@code @JsonProperty}
     * give it in this order, or its Java name; else of a key that differs in case and signs such as {@code _} alone. A
     * member without such a key keeps what its class gives it, and so does a number, a time or another scalar that
     * cannot be converted. JSON text is read strictly, by the names in JSON: nothing is converted.
     *
     * @param mapping keys of the data to members of the bean, for keys that no rule above finds
     * @return null for null; zero if a number is wanted and there is none
     * @throws GfException if a bean cannot be made of the value, and names the member; if JSON text has another type
     *     where it matters; if the class cannot be made at all
     */
    @SafeVarargs
    public static <T> @Nullable T scan(@Nullable Object value, Class<T> type, Map<String, String>... mapping) {
        return boxed(type).cast(scan(value, (Type) type, mapping));
    }

    /** {@link #scan(Object, Class, Map...)} for a type with parameters, such as that of a member of type List. */
    @SafeVarargs
    public static @Nullable Object scan(@Nullable Object value, Type type, Map<String, String>... mapping) {
        return Scan.one(value, type, mapping.length > 0 ? mapping[0] : Map.of());
    }

    /**
     * JSON text as a type, by the names in JSON and without any conversion (Go: json.Unmarshal).
     *
     * @return null for JSON's null
     * @throws GfException if the text is no JSON, or something in it has another type
     */
    public static <T> @Nullable T scanJson(String text, Class<T> type) {
        @Nullable Object json = JsonText.decode(text, true);
        return json == null ? null : boxed(type).cast(Conversions.of(type).ofJson(json));
    }

    @SuppressWarnings("unchecked") // The class of an int is Integer.class once it is an object.
    private static <T> Class<T> boxed(Class<T> type) {
        return (Class<T>) MethodType.methodType(type).wrap().returnType();
    }

    /** A value that JSON writes as a text is that text; one that JSON cannot write is printed. */
    private static String json(Object value) {
        String json;
        try {
            json = JsonText.of(value);
        } catch (GfException e) {
            return Fmt.sprintf("%v", value);
        }
        return json.startsWith("\"") ? String.valueOf(JsonText.decode(json, false)) : json;
    }
}
