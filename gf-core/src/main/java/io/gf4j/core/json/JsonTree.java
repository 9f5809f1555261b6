package io.gf4j.core.json;

import io.gf4j.core.conv.Var;
import io.gf4j.core.json.codec.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any value as maps, lists and values without parts, which a document may change. */
final class JsonTree {
    private JsonTree() {}

    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Var inner -> of(inner.val());
            case byte[] bytes -> bytes;
            case Map<?, ?> map -> members(Var.of(map).toMap());
            case Iterable<?> items -> list(Var.of(items).toObjects());
            default -> {
                if (value.getClass().isArray()) {
                    yield list(Var.of(value).toObjects());
                }
                yield Members.isBean(value) ? members(Var.of(value).toMap()) : value;
            }
        };
    }

    private static Map<String, @Nullable Object> members(Map<String, @Nullable Object> map) {
        Map<String, @Nullable Object> members = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, item) -> members.put(key, of(item)));
        return members;
    }

    private static List<@Nullable Object> list(List<@Nullable Object> items) {
        List<@Nullable Object> list = new ArrayList<>(items.size());
        items.forEach(item -> list.add(of(item)));
        return list;
    }
}
