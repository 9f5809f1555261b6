package io.gf4j.core.valid;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a class's members, read once for each class. */
final class BeanRules {
    private static final ClassValue<BeanRules> PLANS = new ClassValue<>() {
        @Override
        protected BeanRules computeValue(Class<?> type) {
            return new BeanRules(BeanType.of(type));
        }
    };

    private final BeanType type;
    private final List<BeanField> fields;

    private BeanRules(BeanType type) {
        this.type = type;
        @Nullable Object fresh = fresh(type);
        this.fields = type.members().stream()
                .map(member -> BeanField.of(member, fresh))
                .toList();
    }

    /** Of a parameterized type a new one, which is for the caller to keep. */
    static BeanRules of(Type type) {
        return type instanceof Class<?> raw ? PLANS.get(raw) : new BeanRules(BeanType.of(type));
    }

    List<BeanField> fields() {
        return fields;
    }

    boolean describes(@Nullable Object value) {
        return type.type().isInstance(value);
    }

    /** The values of a bean by their names in requests. */
    Map<String, @Nullable Object> values(Object bean) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (BeanMember member : type.members()) {
            if (member.readable()) {
                values.put(member.names().getFirst(), member.get(bean));
            }
        }
        return values;
    }

    /** A bean of which nothing is set: it shows which members are never null. Null if there is none. */
    private static @Nullable Object fresh(BeanType type) {
        @Nullable Object[] nothing = new @Nullable Object[type.members().size()];
        Arrays.fill(nothing, BeanType.MISSING);
        try {
            return type.make(nothing);
        } catch (RuntimeException e) {
            return null; // A class that refuses to be empty, or that cannot be made and is only read.
        }
    }
}
