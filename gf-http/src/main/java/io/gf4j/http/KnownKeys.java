package io.gf4j.http;

import io.gf4j.core.config.ConfigEntry;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of {@link ServerKeys} by their names without case and symbols; found once, by reflection. */
final class KnownKeys {
    private static final Map<String, ServerKey<?>> BY_NAME = new HashMap<>();

    static {
        for (Field field : ServerKeys.class.getDeclaredFields()) {
            ServerKey<?> key = value(field);
            BY_NAME.put(ConfigEntry.plain(key.name()), key);
        }
    }

    private KnownKeys() {}

    private static ServerKey<?> value(Field field) {
        try {
            return (ServerKey<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The key of this plain name, or null. */
    static @Nullable ServerKey<?> find(String plainName) {
        return BY_NAME.get(plainName);
    }
}
