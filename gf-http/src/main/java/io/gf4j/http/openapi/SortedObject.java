package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of the document whose members JSON has in the order of their names, extensions among them. Members that are
 * null, empty or false are left out, as goai leaves them out.
 */
abstract class SortedObject {
    private final TreeMap<String, Object> members = new TreeMap<>();

    @JsonValue
    Map<String, Object> members() {
        return members;
    }

    final void put(String name, @Nullable Object value) {
        if (isEmpty(value)) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
    }

    /** Puts it even if it is empty. */
    final void keep(String name, Object value) {
        members.put(name, value);
    }

    final @Nullable Object member(String name) {
        return members.get(name);
    }

    final String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    final boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    final void copyMembers(SortedObject from) {
        members.putAll(from.members);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isEmpty();
            case Boolean flag -> !flag;
            case Collection<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            default -> false;
        };
    }
}
