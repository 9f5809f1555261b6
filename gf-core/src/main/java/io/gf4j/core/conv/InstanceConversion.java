package io.gf4j.core.conv;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A type that nothing is known of: instances of it are taken as they are, anything else is an error. */
record InstanceConversion(Class<?> type) implements Conversion {
    @Override
    public @Nullable Object of(Object value, Map<String, String> names) {
        return ofJson(value);
    }

    @Override
    public @Nullable Object ofJson(Object json) {
        if (type.isInstance(json)) {
            return json;
        }
        throw ScanError.unfit(json, type);
    }
}
