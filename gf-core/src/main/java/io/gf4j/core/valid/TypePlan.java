package io.gf4j.core.valid;

import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What validation does with values of a declared type. */
final class TypePlan {
    private final Type type;
    private final ValueKind kind;
    private final @Nullable TypePlan items;
    private volatile @Nullable BeanRules beanRules;

    private TypePlan(Type type) {
        this.type = type;
        this.kind = ValueKind.of(type);
        @Nullable Type itemType = ValueKind.itemType(type);
        this.items = itemType == null ? null : new TypePlan(itemType);
    }

    static TypePlan of(Type type) {
        return new TypePlan(type);
    }

    Type type() {
        return type;
    }

    ValueKind kind() {
        return kind;
    }

    /** Of a list's items or a map's values; null where there is nothing to look into. */
    @Nullable
    TypePlan items() {
        return items == null || items.kind == ValueKind.PLAIN ? null : items;
    }

    /** Of a bean; found out when first needed, as a class may have itself inside. */
    BeanRules beanRules() {
        if (beanRules == null) {
            beanRules = BeanRules.of(type);
        }
        return Objects.requireNonNull(beanRules);
    }
}
