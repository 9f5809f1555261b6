package io.gf4j.core.conv;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A value whose parts are copies: changing them changes nothing elsewhere (Go: internal/deepcopy). */
final class DeepCopy {
    private DeepCopy() {}

    /** What is neither collection, array nor bean that can be made is the same in the copy. */
    static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Var inner -> inner.copy();
            case Map<?, ?> map -> map(map);
            case Set<?> set -> new LinkedHashSet<>(items(set));
            case Collection<?> collection -> items(collection);
            default -> value.getClass().isArray() ? array(value) : bean(value);
        };
    }

    private static Map<?, ?> map(Map<?, ?> map) {
        Map<@Nullable Object, @Nullable Object> copy = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, item) -> copy.put(of(key), of(item)));
        return copy;
    }

    private static List<@Nullable Object> items(Collection<?> items) {
        List<@Nullable Object> copy = new ArrayList<>(items.size());
        items.forEach(item -> copy.add(of(item)));
        return copy;
    }

    private static Object array(Object array) {
        Object copy = Array.newInstance(array.getClass().getComponentType(), Array.getLength(array));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(copy, i, of(Array.get(array, i)));
        }
        return copy;
    }

    /** Values must have the members' types, so a collection of a type of its own is not copied. */
    private static Object bean(Object bean) {
        if (!BeanType.isBean(bean.getClass())) {
            return bean;
        }
        BeanType type = BeanType.of(bean.getClass());
        @Nullable Object[] values = new @Nullable Object[type.members().size()];
        for (int i = 0; i < values.length; i++) {
            BeanMember member = type.members().get(i);
            boolean kept = member.readable() && member.writable();
            if (!kept && member.readable() != member.writable()) {
                return bean;
            }
            @Nullable Object value = kept ? member.get(bean) : BeanType.MISSING;
            @Nullable Object copy = kept ? of(value) : value;
            values[i] = copy == null
                            || !kept
                            || member.rawType().isPrimitive()
                            || member.rawType().isInstance(copy)
                    ? copy
                    : value;
        }
        return type.isMakeable() ? type.make(values) : bean;
    }
}
