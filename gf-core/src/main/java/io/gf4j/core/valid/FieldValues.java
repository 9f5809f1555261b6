package io.gf4j.core.valid;

import io.gf4j.core.bean.LooseNames;
import io.gf4j.core.conv.Gconv;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values among which a value stands, by name. */
final class FieldValues {
    /** A field that is not there. */
    static final Field NONE = new Field("", null);

    private final @Nullable Object source;
    private final Map<String, @Nullable Object> values;

    FieldValues(@Nullable Object source, Map<String, @Nullable Object> values) {
        this.source = source;
        this.values = values;
    }

    /** What the values were taken from; own rules get it. */
    @Nullable
    Object source() {
        return source;
    }

    /** The field of this name, or else of one that differs in case and symbols only. */
    Field find(String name) {
        return find(values, name);
    }

    static Field find(Map<String, @Nullable Object> values, String name) {
        String key = LooseNames.find(values, name);
        return key == null ? NONE : new Field(key, values.get(key));
    }

    /** A name, as it is spelled in the values, and its value. */
    record Field(String name, @Nullable Object value) {
        String text() {
            return Gconv.toString(value);
        }
    }
}
