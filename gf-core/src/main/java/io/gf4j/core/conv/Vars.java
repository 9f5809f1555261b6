package io.gf4j.core.conv;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A list of Vars, which cannot be changed (Go: {@code gvar.Vars}). */
public final class Vars extends AbstractList<Var> {
    private final List<Var> items;

    Vars(List<@Nullable Object> values) {
        this.items = values.stream().map(Var::of).toList();
    }

    @Override
    public Var get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    /** The items' texts. */
    public List<String> toStrings() {
        return each(Var::toString);
    }

    /** The items as flags. */
    public List<Boolean> toBooleans() {
        return each(Var::toBoolean);
    }

    /** The items' values. */
    public List<@Nullable Object> toObjects() {
        List<@Nullable Object> values = new ArrayList<>(items.size());
        items.forEach(item -> values.add(item.val()));
        return values;
    }

    /** The items as {@link Var#toFloat()} has them. */
    public List<Float> toFloat32s() {
        return each(Var::toFloat);
    }

    /** The items as {@link Var#toDouble()} has them. */
    public List<Double> toDoubles() {
        return each(Var::toDouble);
    }

    /** The items as {@link Var#toInt()} has them. */
    public List<Integer> toInts() {
        return each(Var::toInt);
    }

    /** The items as {@link Var#toInt8()} has them. */
    public List<Byte> toInt8s() {
        return each(Var::toInt8);
    }

    /** The items as {@link Var#toInt16()} has them. */
    public List<Short> toInt16s() {
        return each(Var::toInt16);
    }

    /** The items as {@link Var#toInt32()} has them. */
    public List<Integer> toInt32s() {
        return each(Var::toInt32);
    }

    /** The items as {@link Var#toLong()} has them. */
    public List<Long> toLongs() {
        return each(Var::toLong);
    }

    /** The items as {@link Var#toUint()} has them. */
    public List<Long> toUints() {
        return each(Var::toUint);
    }

    /** The items as {@link Var#toUint8()} has them. */
    public List<Integer> toUint8s() {
        return each(Var::toUint8);
    }

    /** The items as {@link Var#toUint16()} has them. */
    public List<Integer> toUint16s() {
        return each(Var::toUint16);
    }

    /** The items as {@link Var#toUint32()} has them. */
    public List<Long> toUint32s() {
        return each(Var::toUint32);
    }

    /** The items as {@link Var#toUint64()} has them. */
    public List<Long> toUint64s() {
        return each(Var::toUint64);
    }

    /**
     * The items as {@link Var#scan} has them.
     *
     * @throws io.gf4j.core.error.GfException if a bean cannot be made of an item
     */
    @SafeVarargs
    public final <T> List<T> scanList(Class<T> type, Map<String, String>... mapping) {
        return Var.of(toObjects()).scanList(type, mapping);
    }

    private <T> List<T> each(Function<Var, T> convert) {
        return items.stream().map(convert).toList();
    }
}
