package io.gf4j.core.conv;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists, sets and arrays (Go: slices and arrays). */
final class ListConversion implements Conversion {
    private final Class<?> item;
    private final Conversion items;
    private final Function<List<@Nullable Object>, Object> result;

    private ListConversion(Class<?> item, Conversion items, Function<List<@Nullable Object>, Object> result) {
        this.item = item;
        this.items = items;
        this.result = result;
    }

    static Conversion array(Class<?> item, Conversion items) {
        return new ListConversion(item, items, values -> {
            Object array = Array.newInstance(item, values.size());
            for (int i = 0; i < values.size(); i++) {
                if (values.get(i) != null) {
                    Array.set(array, i, values.get(i));
                }
            }
            return array;
        });
    }

    static Conversion list(Class<?> type, Type item) {
        Class<?> raw = rawClass(item);
        if (type.isAssignableFrom(ArrayList.class)) {
            return new ListConversion(raw, Conversions.of(item), values -> values);
        }
        if (type.isAssignableFrom(LinkedHashSet.class)) {
            return new ListConversion(raw, Conversions.of(item), LinkedHashSet::new);
        }
        @Nullable Constructor<?> copying = copying(type);
        return copying == null
                ? new InstanceConversion(type)
                : new ListConversion(raw, Conversions.of(item), values -> copy(copying, values));
    }

    /** The constructor that takes a collection, which every class of collections should have; null if it has none. */
    private static @Nullable Constructor<?> copying(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Collection.class);
            return !Modifier.isAbstract(type.getModifiers()) && constructor.trySetAccessible() ? constructor : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static Object copy(Constructor<?> constructor, Collection<?> values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw Gerror.wrapf(
                    e, "making %s failed", constructor.getDeclaringClass().getName());
        }
    }

    private static Class<?> rawClass(Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> Object.class;
        };
    }

    @Override
    public @Nullable Object of(Object value, Map<String, String> names) {
        if (value instanceof CharSequence || value instanceof byte[]) {
            JsonInput json = JsonInput.of(value);
            if (json.valid() && json.value() instanceof List<?> list) {
                return ofJson(list);
            }
            @Nullable Object typed = TypedLists.of(item, value, json);
            if (typed != null) {
                return whole(typed);
            }
            if (json.valid()) {
                return json.value() == null ? null : ofJson(json.value());
            }
            if (Maps.isMapClass(item)) {
                return null;
            }
        }
        @Nullable Object typed = TypedLists.of(item, value, JsonInput.INVALID);
        return typed != null ? whole(typed) : items(value, names);
    }

    @Override
    public @Nullable Object ofMember(Object value, Map<String, String> names) {
        if (value instanceof CharSequence || value instanceof byte[]) {
            try {
                return of(value, names);
            } catch (GfException e) {
                if (JsonInput.of(value).valid()) {
                    return NONE;
                }
                throw e;
            }
        }
        return of(value, names);
    }

    @Override
    public Object ofJson(Object json) {
        if (!(json instanceof List<?> list)) {
            throw ScanError.unfit(json, item);
        }
        List<@Nullable Object> converted = new ArrayList<>(list.size());
        for (@Nullable Object one : list) {
            converted.add(items.ofJsonItem(one));
        }
        return result.apply(converted);
    }

    private Object whole(Object typed) {
        return typed instanceof List<?> list ? result.apply(new ArrayList<>(list)) : typed;
    }

    private @Nullable Object items(Object value, Map<String, String> names) {
        List<@Nullable Object> all = Lists.isList(value) ? Lists.objects(value) : List.of(value);
        if (all.isEmpty() && Maps.isMapClass(item)) {
            return null;
        }
        List<@Nullable Object> converted = new ArrayList<>(all.size());
        for (@Nullable Object one : all) {
            @Nullable Object result = items.ofItem(one, names);
            if (NONE.equals(result)) {
                return NONE;
            }
            converted.add(result);
        }
        return result.apply(converted);
    }
}
