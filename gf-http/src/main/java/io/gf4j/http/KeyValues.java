package io.gf4j.http;

import io.gf4j.core.config.ConfigEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an entry of a configuration as the type that its key's initial value has. */
final class KeyValues {
    /** In the order of ghttp's numbers. */
    private static final List<UriType> URI_TYPES =
            List.of(UriType.DEFAULT, UriType.FULL_NAME, UriType.ALL_LOWER, UriType.CAMEL);

    private KeyValues() {}

    static void set(ServerConfig config, ServerKey<?> key, ConfigEntry entry) {
        if (key.equals(ServerKeys.STATIC_PATHS)) {
            config.staticPaths(staticPaths(entry));
            return;
        }
        switch (key.initial()) {
            case Boolean is -> put(config, key, entry.toBoolean());
            case Integer number -> put(config, key, whole(key, entry));
            case Long number -> put(config, key, entry.toSize());
            case Duration time -> put(config, key, entry.toDuration());
            case String text -> put(config, key, entry.toText());
            case UriType type -> put(config, key, uriType(entry));
            case List<?> list -> put(config, key, entry.toTexts());
            case Map<?, ?> map -> put(config, key, texts(entry));
            case null, default -> throw entry.error("it is set by code");
        }
    }

    @SuppressWarnings("unchecked") // The value has the type of the key's initial one.
    private static <T> void put(ServerConfig config, ServerKey<?> key, T value) {
        config.set((ServerKey<T>) key, value);
    }

    private static int whole(ServerKey<?> key, ConfigEntry entry) {
        if (!key.equals(ServerKeys.MAX_HEADER_BYTES)) {
            return entry.toInt();
        }
        long size = entry.toSize();
        if (size > Integer.MAX_VALUE) {
            throw entry.error(entry.toText() + " is too large");
        }
        return (int) size;
    }

    private static UriType uriType(ConfigEntry entry) {
        int number = entry.toInt();
        if (number < 0 || number >= URI_TYPES.size()) {
            throw entry.error(number + " is no style of names; there are 0 to 3");
        }
        return URI_TYPES.get(number);
    }

    private static Map<String, String> texts(ConfigEntry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        ConfigEntry.of(entry.node() + "." + entry.key(), entry.toMap())
                .forEach(item -> texts.put(item.key(), item.toText()));
        return texts;
    }

    private static List<StaticPathItem> staticPaths(ConfigEntry entry) {
        List<StaticPathItem> items = new ArrayList<>();
        for (Map<String, ?> map : entry.value().toMaps()) {
            String prefix = "";
            String path = "";
            for (ConfigEntry part : ConfigEntry.of(entry.node() + "." + entry.key(), new LinkedHashMap<>(map))) {
                if (part.is("prefix")) {
                    prefix = part.toText();
                } else if (part.is("path")) {
                    path = part.toText();
                }
            }
            items.add(new StaticPathItem(prefix, path));
        }
        return items;
    }
}
