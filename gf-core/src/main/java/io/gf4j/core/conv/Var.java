package io.gf4j.core.conv;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A value of any type, or none, that is read as whatever type is wanted (Go: {@code gvar.Var}).
 *
 * <p>Nothing here throws but the scans: what cannot be converted is zero, empty or null. Where Go has a nil Var, there
 * is an empty one here. A Var may be read by many threads; {@link #set} needs one made by {@code of(value, true)} then.
 */
public final class Var implements VarNumbers, VarLists, VarMaps, VarKinds {
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
    @Override
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

    /** The text, as {@link Gconv#toString(Object)} makes it: empty for an empty Var. */
    @Override
    public String toString() {
        return Gconv.toString(val());
    }

    /** Text as UTF-8, a map as JSON, a list of small numbers as bytes, a number as bytes from the lowest one on. */
    public byte[] toBytes() {
        return Binary.bytes(val());
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

    /** Same as {@link #toTime}; Go has a time of its own, gtime. */
    public @Nullable ZonedDateTime toGTime(String... format) {
        return toTime(format);
    }

    /**
     * The value as a record, bean, number or text, see {@link Gconv#scan(Object, Class, Map...)}.
     *
     * @return null for an empty Var
     * @throws io.gf4j.core.error.GfException if a bean cannot be made of the value
     */
    @SafeVarargs
    public final <T> @Nullable T scan(Class<T> type, Map<String, String>... mapping) {
        return Gconv.scan(val(), type, mapping);
    }

    /**
     * The items of a list, or of JSON text of a list, each as {@link #scan} has it; other text has no items, and any
     * other value is the only one.
     *
     * @throws io.gf4j.core.error.GfException if a bean cannot be made of an item
     */
    @SafeVarargs
    public final <T> List<T> scanList(Class<T> type, Map<String, String>... mapping) {
        return Typed.list(Scan.many(val(), type, first(mapping)));
    }

    /**
     * The entries with their values as {@link #scan} has them.
     *
     * @throws io.gf4j.core.error.GfException if a value cannot be converted
     */
    @SafeVarargs
    public final <V> Map<String, V> scanMap(Class<V> type, Map<String, String>... mapping) {
        return Typed.map(Scan.map(val(), type, first(mapping)));
    }

    /**
     * The items of a list, or of JSON text of a list, each as {@link #scanMap} has it.
     *
     * @throws io.gf4j.core.error.GfException if this is no list, or a value cannot be converted
     */
    @SafeVarargs
    public final <V> List<Map<String, V>> scanMaps(Class<V> type, Map<String, String>... mapping) {
        return Typed.list(Scan.maps(val(), type, first(mapping)));
    }

    /** Same as {@link #scanMaps}. */
    @SafeVarargs
    public final <V> List<Map<String, V>> scanMapsDeep(Class<V> type, Map<String, String>... mapping) {
        return scanMaps(type, mapping);
    }

    /** A Var of a deep copy of the value: its maps, lists, arrays and beans are copied, too. */
    public Var copy() {
        return of(DeepCopy.of(val()), safe);
    }

    /** A Var of the same value. */
    @Override
    @SuppressWarnings({"MethodDoesntCallSuperMethod", "CloneDeclaresCloneNotSupported"})
    public Var clone() {
        return of(val(), safe);
    }

    /** Same as {@link #copy()}. */
    public Object deepCopy() {
        return copy();
    }

    @SafeVarargs
    private static Map<String, String> first(Map<String, String>... mapping) {
        return mapping.length > 0 ? mapping[0] : Map.of();
    }
}
