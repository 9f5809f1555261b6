package io.gf4j.core.conv;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A value of any type, or none, that is read as whatever type is wanted (Go: {@code gvar.Var}).
 *
 * <p>Nothing here throws: what cannot be converted is zero, empty or null. Where Go has a nil Var, there is an empty
 * one here. A Var may be read by many threads; {@link #set} needs one made by {@code of(value, true)} then.
 */
public final class Var {
    /** An AtomicReference with the value if this Var is safe. */
    private @Nullable Object value;

    private final boolean safe;

    private Var(@Nullable Object value, boolean safe) {
        this.value = safe ? new AtomicReference<@Nullable Object>(value) : value;
        this.safe = safe;
    }

    /** A Var of {@code value}; of null an empty one. With {@code safe} many threads may set it. */
    public static Var of(@Nullable Object value, boolean... safe) {
        return new Var(value, safe.length > 0 && safe[0]);
    }

    /** The value itself, or null. In JSON a Var is its value. */
    @JsonValue
    public @Nullable Object val() {
        return safe && value instanceof AtomicReference<?> reference ? reference.get() : value;
    }

    /** Same as {@link #val()}. */
    public @Nullable Object toObject() {
        return val();
    }

    /** Replaces the value and returns the old one. */
    @SuppressWarnings("unchecked")
    public @Nullable Object set(@Nullable Object newValue) {
        if (safe && value instanceof AtomicReference<?> reference) {
            return ((AtomicReference<@Nullable Object>) reference).getAndSet(newValue);
        }
        Object old = value;
        value = newValue;
        return old;
    }

    /** Whether there is no value. */
    public boolean isNil() {
        return Emptiness.isNil(val());
    }

    /**
     * Whether there is no value or nothing in it: zero, false, an empty text or collection, Go's zero time, a bean of
     * empty members. The text {@code 0} is something, and so is the number 0 of a JSON body, which keeps its text.
     */
    public boolean isEmpty() {
        return Emptiness.isEmpty(val());
    }

    /** The text, as {@link Gconv#toString(Object)} makes it: empty for an empty Var. */
    @Override
    public String toString() {
        return Gconv.toString(val());
    }

    /** False for zero, for no text or {@code 0 f no off false} in any case, and for an empty collection. */
    public boolean toBoolean() {
        return Numbers.toBoolean(val());
    }

    /** The low 32 bits of {@link #toLong()}: an int of Go has 64, so read ids with that one. */
    public int toInt() {
        return (int) toLong();
    }

    /** The whole number: {@code "1.9"} is 1, {@code "0x1F"} is 31, other text is 0. */
    public long toLong() {
        return Numbers.toLong(val());
    }

    /** The number nearest to the value; text that is none is 0. */
    public float toFloat() {
        return Numbers.toFloat(val());
    }

    /** The number; text that is none is 0. */
    public double toDouble() {
        return Numbers.toDouble(val());
    }

    /** Text as UTF-8, a map as JSON, a list of small numbers as bytes, a number as bytes from the lowest one on. */
    public byte[] toBytes() {
        return Binary.bytes(val());
    }

    /** The items' texts. JSON text of a list is read, of which only texts count; other text is a list of one. */
    public List<String> toStrings() {
        return Lists.strings(val());
    }

    /** The items as {@link #toInt()} has them. */
    public List<Integer> toInts() {
        return Lists.ints(val());
    }

    /** The items as {@link #toLong()} has them; JSON text of a list is read, other text is a list of one. */
    public List<Long> toLongs() {
        return Lists.longs(val());
    }

    /** The items as they are; JSON text of a list is read, any other value is a list of one. */
    public List<@Nullable Object> toObjects() {
        return Lists.objects(val());
    }

    /** The items, each as a Var. */
    public Vars toVars() {
        return new Vars(toObjects());
    }

    /** The entries: of a map, a bean, JSON text, or a list of keys and values in turn; else an empty map. */
    public Map<String, @Nullable Object> toMap(MapOption... option) {
        return Maps.map(val(), option.length > 0 ? option[0] : MapOption.NONE);
    }

    /** {@link #toMap} with the values as texts. */
    public Map<String, String> toMapStrStr(MapOption... option) {
        Map<String, String> texts = new LinkedHashMap<>();
        toMap(option).forEach((key, item) -> texts.put(key, Gconv.toString(item)));
        return texts;
    }

    /** Each item as {@link #toMap} has it; JSON text of a list is read, other text is an empty list. */
    public List<Map<String, @Nullable Object>> toMaps(MapOption... option) {
        return Maps.maps(val(), option.length > 0 ? option[0] : MapOption.NONE);
    }

    /**
     * The time of a text in the usual layouts, or of a number of seconds, milliseconds, microseconds or nanoseconds
     * since 1970; null if it is none. A format of PHP's letters, {@code Y-m-d H:i:s}, is the only layout then. Without
     * a zone the time is local.
     */
    public @Nullable ZonedDateTime toTime(String... format) {
        return Times.of(val(), format.length > 0 ? format[0] : null);
    }

    /** A number as nanoseconds, or text such as {@code 10s}, {@code 1h30m}, {@code 2d}; else zero. */
    public Duration toDuration() {
        return DurationText.of(val());
    }
}
