package io.gf4j.core.conv;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One member of each item of a list (Go: gutil.ListItemValues). */
final class ItemValues {
    private ItemValues() {}

    static List<@Nullable Object> of(@Nullable Object list, Object key) {
        List<@Nullable Object> values = new ArrayList<>();
        if (list != null && Lists.isList(list)) {
            for (@Nullable Object item : Lists.objects(list)) {
                add(values, item, key);
            }
        }
        return values;
    }

    private static void add(List<@Nullable Object> values, @Nullable Object item, Object key) {
        if (item instanceof Map<?, ?> map) {
            if (map.containsKey(key)) {
                flatten(values, map.get(key));
            }
        } else if (item != null && Lists.isList(item)) {
            values.addAll(of(item, key));
        } else if (item != null && BeanType.isBean(item.getClass())) {
            @Nullable BeanMember member = BeanType.of(item.getClass()).member(key.toString());
            if (member != null && member.readable()) {
                flatten(values, member.get(item));
            }
        }
    }

    private static void flatten(List<@Nullable Object> values, @Nullable Object value) {
        if (value instanceof List<?> items) {
            values.addAll(items);
        } else {
            values.add(value);
        }
    }
}
