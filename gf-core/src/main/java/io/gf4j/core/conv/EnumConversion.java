package io.gf4j.core.conv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constant of a name, which JSON has exactly and other data in any case. */
final class EnumConversion implements Conversion {
    private final Class<?> type;
    private final Map<String, Object> exact = new HashMap<>();
    private final Map<String, Object> folded = new HashMap<>();

    EnumConversion(@SuppressWarnings("rawtypes") Class<? extends Enum> type) {
        this.type = type;
        for (Enum<?> constant : type.getEnumConstants()) {
            exact.put(constant.name(), constant);
            folded.putIfAbsent(constant.name().toLowerCase(Locale.ROOT), constant);
        }
    }

    @Override
    public @Nullable Object of(Object value, Map<String, String> names) {
        if (type.isInstance(value)) {
            return value;
        }
        String name = Gconv.toString(value);
        @Nullable Object constant = exact.get(name);
        return constant != null ? constant : folded.getOrDefault(name.toLowerCase(Locale.ROOT), NONE);
    }

    @Override
    public @Nullable Object ofJson(Object json) {
        @Nullable Object constant = json instanceof String name ? exact.get(name) : null;
        if (constant == null) {
            throw ScanError.unfit(json, type);
        }
        return constant;
    }
}
