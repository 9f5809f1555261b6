package io.gf4j.core.conv;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonText;
import io.gf4j.core.json.codec.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any value as a map: JSON text is read, a bean gives its members, a list its items in pairs. */
final class Maps {
    private Maps() {}

    static boolean isMap(@Nullable Object value) {
        return value instanceof Map;
    }

    /** Whether a value is a map in any way, or a bean with members. */
    static boolean hasEntries(Object value) {
        if (value instanceof CharSequence || value instanceof byte[]) {
            String text = Gconv.toString(value);
            return isObject(text) && parse(text) instanceof Map;
        }
        return isMap(value) || Lists.isList(value) || !Members.of(value).isEmpty();
    }

    static boolean isMapClass(Class<?> type) {
        return Map.class.isAssignableFrom(type);
    }

    private static boolean isMapOrNull(@Nullable Object value) {
        return value == null || isMap(value);
    }

    static Map<String, @Nullable Object> map(@Nullable Object value, MapOption option) {
        return switch (value) {
            case null -> Map.of();
            case Var inner -> map(inner.val(), option);
            case Map<?, ?> map -> entries(map, option);
            case CharSequence text -> json(text.toString());
            case byte[] bytes -> json(Gconv.toString(bytes));
            default -> Lists.isList(value) ? pairs(Lists.objects(value)) : members(value, option);
        };
    }

    static List<Map<String, @Nullable Object>> maps(@Nullable Object value, MapOption option) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        if (value instanceof CharSequence || value instanceof byte[]) {
            String text = Gconv.toString(value);
            boolean list = text.startsWith("[") && text.endsWith("]");
            if (list && parse(text) instanceof List<?> items && items.stream().allMatch(Maps::isMapOrNull)) {
                items.forEach(item -> maps.add(map(item, option)));
            }
            return maps;
        }
        Lists.objects(value).forEach(item -> maps.add(map(item, option)));
        return maps;
    }

    /** The value of JSON text with its numbers as they are written; null if it is no JSON. */
    static @Nullable Object parse(String text) {
        try {
            return JsonText.decode(text, true);
        } catch (GfException e) {
            return null;
        }
    }

    private static Map<String, @Nullable Object> json(String text) {
        return isObject(text) && parse(text) instanceof Map<?, ?> map ? entries(map, MapOption.NONE) : Map.of();
    }

    private static boolean isObject(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }

    private static Map<String, @Nullable Object> entries(Map<?, ?> map, MapOption option) {
        Map<String, @Nullable Object> entries = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, value) -> entries.put(Gconv.toString(key), inner(value, option)));
        return entries;
    }

    private static Map<String, @Nullable Object> pairs(List<@Nullable Object> items) {
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i += 2) {
            pairs.put(Gconv.toString(items.get(i)), i + 1 < items.size() ? items.get(i + 1) : null);
        }
        return pairs;
    }

    private static Map<String, @Nullable Object> members(Object bean, MapOption option) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Members.of(bean).forEach(member -> {
            if (!option.omitEmpty() || !member.omitEmpty() || !Emptiness.isEmpty(member.value())) {
                members.put(member.name(), inner(member.value(), option));
            }
        });
        return members;
    }

    /** Beans inside of a value stay what they are unless the map is to be deep. */
    private static @Nullable Object inner(@Nullable Object value, MapOption option) {
        if (!option.deep() || value == null) {
            return value;
        }
        if (Lists.isList(value) && !(value instanceof byte[])) {
            return Lists.objects(value).stream()
                    .map(item -> inner(item, option))
                    .toList();
        }
        return isMap(value) || Members.isBean(value) ? map(value, option) : value;
    }
}
