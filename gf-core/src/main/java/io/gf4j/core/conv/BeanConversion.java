package io.gf4j.core.conv;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.bean.LooseNames;
import io.gf4j.core.error.GfException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps, beans and JSON text to a record or bean (Go: gconv.Struct). */
final class BeanConversion implements Conversion {
    private final BeanType type;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byJsonName = new HashMap<>();
    /** Folded names of members, found once. */
    private final String[] folded;
    /** Made at the first use, as a type may contain itself. */
    private volatile Conversion @Nullable [] conversions;

    BeanConversion(BeanType type) {
        this.type = type;
        List<BeanMember> members = type.members();
        this.folded = new String[members.size()];
        for (int i = 0; i < members.size(); i++) {
            BeanMember member = members.get(i);
            folded[i] = LooseNames.fold(member.name());
            for (String name : member.names()) {
                byName.putIfAbsent(name, i);
            }
            byJsonName.putIfAbsent(member.jsonName(), i);
        }
        for (int i = 0; i < members.size(); i++) {
            byJsonName.putIfAbsent(members.get(i).jsonName().toLowerCase(Locale.ROOT), i);
        }
    }

    @Override
    public Object of(Object value, Map<String, String> names) {
        if (type.type().isInstance(value)) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof byte[]) {
            return ofText(JsonInput.of(value), value);
        }
        @Nullable Map<String, @Nullable Object> data = data(value);
        if (data == null || (value instanceof List<?> && !type.isMakeable())) {
            throw ScanError.unfit(value, type.type());
        }
        return ofMap(data, names);
    }

    @Override
    public Object ofMember(Object value, Map<String, String> names) {
        if (value instanceof CharSequence || value instanceof byte[]) {
            JsonInput json = JsonInput.of(value);
            try {
                return ofText(json, value);
            } catch (GfException e) {
                if (json.valid()) {
                    return NONE;
                }
                throw e;
            }
        }
        return of(value, names);
    }

    @Override
    public Object ofNull() {
        return make(none());
    }

    private Object ofText(JsonInput json, Object text) {
        if (!json.valid()) {
            throw ScanError.unfit(Gconv.toString(text), type.type());
        }
        return json.value() == null ? ofNull() : ofJson(json.value());
    }

    @Override
    public Object ofJson(Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw ScanError.unfit(json, type.type());
        }
        @Nullable Object[] values = none();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = String.valueOf(entry.getKey());
            @Nullable Integer exact = byJsonName.get(key);
            @Nullable Integer index = exact != null ? exact : byJsonName.get(key.toLowerCase(Locale.ROOT));
            if (index != null) {
                values[index] = jsonMember(index, entry.getValue());
            }
        }
        return make(values);
    }

    private Object ofMap(Map<String, @Nullable Object> data, Map<String, String> names) {
        @Nullable Object[] values = none();
        KeyMatcher keys = new KeyMatcher(data);
        names.forEach((key, name) -> {
            @Nullable Integer index = byName.get(name);
            if (index != null && data.containsKey(key)) {
                values[index] = member(index, data.get(key), names);
                keys.use(key);
            }
        });
        if (keys.allUsed()) {
            return make(values);
        }
        for (int i = 0; i < values.length; i++) {
            @Nullable String key = exact(type.members().get(i), data);
            if (key != null) {
                keep(values, i, member(i, data.get(key), names));
                keys.use(key);
                continue;
            }
            @Nullable String similar = keys.similar(folded[i]);
            if (similar != null) {
                if (data.get(similar) != null) {
                    keep(values, i, member(i, data.get(similar), names));
                }
                keys.use(similar);
            }
        }
        return make(values);
    }

    /** What cannot be converted does not take away what a mapping gave. */
    private static void keep(@Nullable Object[] values, int index, @Nullable Object value) {
        if (!NONE.equals(value)) {
            values[index] = value;
        }
    }

    private static @Nullable String exact(BeanMember member, Map<String, @Nullable Object> data) {
        for (String name : member.names()) {
            if (data.containsKey(name)) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Object member(int index, @Nullable Object value, Map<String, String> names) {
        if (!type.members().get(index).writable()) {
            return NONE;
        }
        try {
            @Nullable Object plain = value instanceof Var inner ? inner.val() : value;
            @Nullable Object result = plain == null ? null : conversions()[index].ofMember(plain, names);
            // Go makes the pointer before it finds that there is no number for it.
            return NONE.equals(result) && Scan.isBoxed(type.members().get(index).rawType())
                    ? conversions()[index].ofNull()
                    : result;
        } catch (GfException e) {
            throw ScanError.inside(e, type.members().get(index).name(), type.type());
        }
    }

    private @Nullable Object jsonMember(int index, @Nullable Object json) {
        if (!type.members().get(index).writable()) {
            return NONE;
        }
        try {
            return conversions()[index].ofAnyJson(json);
        } catch (GfException e) {
            throw ScanError.inside(e, type.members().get(index).name(), type.type());
        }
    }

    private Object make(@Nullable Object[] values) {
        return type.make(values);
    }

    private @Nullable Object[] none() {
        @Nullable Object[] values = new @Nullable Object[type.members().size()];
        Arrays.fill(values, NONE);
        return values;
    }

    private Conversion[] conversions() {
        Conversion @Nullable [] made = conversions;
        if (made == null) {
            made = type.members().stream()
                    .map(member -> Conversions.of(member.type()))
                    .toArray(Conversion[]::new);
            conversions = made;
        }
        return made;
    }

    /** Null if the value has no members in any way. */
    @SuppressWarnings("unchecked") // The keys are looked at.
    private static @Nullable Map<String, @Nullable Object> data(Object value) {
        if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return (Map<String, @Nullable Object>) map;
        }
        boolean scalar = value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum
                || value instanceof Duration;
        return scalar ? null : Maps.map(value, MapOption.NONE);
    }
}
