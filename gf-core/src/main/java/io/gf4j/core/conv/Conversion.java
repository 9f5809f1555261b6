package io.gf4j.core.conv;

import io.gf4j.core.bean.BeanType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How values become one type; found out once for each type. As in Go, a scalar that cannot be converted leaves its
 * place as it was, whereas a bean that cannot be made of a value is an error.
 */
interface Conversion {
    /** What says that there is no value, and that what is there may stay. */
    Object NONE = BeanType.MISSING;

    /**
     * The value in the type, or {@link #NONE}.
     *
     * @param value neither null nor a Var
     * @param names of members by keys of the data
     * @throws io.gf4j.core.error.GfException if a bean, or a list or map of beans, cannot be made of it
     */
    @Nullable
    Object of(Object value, Map<String, String> names);

    /**
     * The value of a JSON document in the type: nothing is converted, what has another type there is an error (Go:
     * json.Unmarshal).
     *
     * @param json neither null nor a bean: text, boolean, JsonNumber, List or Map
     */
    @Nullable
    Object ofJson(Object json);

    /** {@link #of} for a member of a bean, where JSON text that does not fit is {@link #NONE} and no error. */
    default @Nullable Object ofMember(Object value, Map<String, String> names) {
        return of(value, names);
    }

    /** What null is as an item of a list or map: Go has no null there, unless any value may be there. */
    default @Nullable Object ofNull() {
        return null;
    }

    /** {@link #of} for an item of a list or map. */
    default @Nullable Object ofItem(@Nullable Object item, Map<String, String> names) {
        @Nullable Object plain = item instanceof Var inner ? inner.val() : item;
        return plain == null ? ofNull() : of(plain, names);
    }

    /** {@link #ofJson} for an item of a list or map. */
    default @Nullable Object ofJsonItem(@Nullable Object item) {
        return item == null ? ofNull() : ofJson(item);
    }

    /** {@link #of} for any value: null is null, a Var is its value. */
    default @Nullable Object ofAny(@Nullable Object value, Map<String, String> names) {
        @Nullable Object plain = value instanceof Var inner ? inner.val() : value;
        if (plain instanceof Var) {
            return ofAny(plain, names);
        }
        return plain == null ? null : of(plain, names);
    }

    /** {@link #ofJson}, where null is {@link #NONE}: Go leaves what is there. */
    default @Nullable Object ofAnyJson(@Nullable Object json) {
        return json == null ? NONE : ofJson(json);
    }
}
