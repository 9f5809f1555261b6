package io.gf4j.core.conv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Var} is as a list. JSON text of a list is read, and its items are not converted: what has another type
 * there is zero or empty. Any other value is a list of one, null and an empty text are an empty list.
 */
public sealed interface VarLists permits Var {
    /** The value itself, or null. */
    @Nullable
    Object val();

    /** The items' texts. */
    default List<String> toStrings() {
        return Lists.strings(val());
    }

    /** The items as {@link VarNumbers#toBoolean()} has them. */
    default List<Boolean> toBooleans() {
        return Lists.booleans(val());
    }

    /** The items as {@link VarNumbers#toInt()} has them. */
    default List<Integer> toInts() {
        return Lists.ints(val());
    }

    /** The items as {@link VarNumbers#toLong()} has them. */
    default List<Long> toLongs() {
        return Lists.longs(val());
    }

    /** The items as {@link VarNumbers#toUint()} has them. */
    default List<Long> toUints() {
        return Lists.unsigned(val());
    }

    /** The items as {@link VarNumbers#toUint64()} has them. */
    default List<Long> toUint64s() {
        return toUints();
    }

    /** Same as {@link #toDoubles()}. */
    default List<Double> toFloats() {
        return toDoubles();
    }

    /** The items as {@link VarNumbers#toFloat()} has them. */
    default List<Float> toFloat32s() {
        return Lists.floats(val());
    }

    /** The items as {@link VarNumbers#toDouble()} has them. */
    default List<Double> toDoubles() {
        return Lists.doubles(val());
    }

    /** The items as they are; JSON text of a list is read, any other value is a list of one. */
    default List<@Nullable Object> toObjects() {
        return Lists.objects(val());
    }

    /** Same as {@link #toObjects()}. */
    default List<@Nullable Object> toSlice() {
        return toObjects();
    }

    /** Same as {@link #toObjects()}. */
    default List<@Nullable Object> toArray() {
        return toObjects();
    }

    /** The items, each as a Var. */
    default Vars toVars() {
        return new Vars(toObjects());
    }

    /**
     * What the items, maps or beans, have at a key or under a Java name; those without it are left out. A list found
     * there gives its own items. Empty if this is no list.
     */
    default List<@Nullable Object> listItemValues(Object key) {
        return ItemValues.of(val(), key);
    }

    /** {@link #listItemValues}, each value once. */
    default List<@Nullable Object> listItemValuesUnique(String key) {
        return new ArrayList<>(new LinkedHashSet<>(listItemValues(key)));
    }
}
