package io.gf4j.core.valid;

import io.gf4j.core.conv.Var;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into values for beans, which have rules of their own. */
final class NestedCheck {
    private final Checking checking;

    NestedCheck(Checking checking) {
        this.checking = checking;
    }

    /** The value is a bean, or a map or JSON text that is to become one; or a list or map of such. */
    void check(@Nullable Object value, TypePlan type, Failures failures) {
        switch (type.kind()) {
            case BEAN -> new BeanCheck(checking).check(value, type.beanRules(), failures);
            case MAP -> checkItems(Var.of(value).toMap().values(), type.items(), failures);
            case LIST -> checkList(value, type.items(), failures);
            case PLAIN -> {}
        }
    }

    /**
     * In Go an object in place of a list has items with nothing in them: what they require fails. If they require
     * nothing, its members are checked, as conversion makes an item of it.
     */
    private void checkList(@Nullable Object value, @Nullable TypePlan items, Failures failures) {
        Var list = Var.of(value);
        if (value instanceof Map<?, ?>
                || (value instanceof CharSequence && !list.toMap().isEmpty())) {
            Failures missing = new Failures();
            checkItems(List.of(Map.of()), items, missing);
            failures.addAll(missing);
            if (!missing.isEmpty()) {
                return;
            }
        }
        checkItems(list.toObjects(), items, failures);
    }

    /** A list in a list is not looked into, as in Go. */
    private void checkItems(Collection<@Nullable Object> values, @Nullable TypePlan items, Failures failures) {
        if (items == null || items.kind() == ValueKind.LIST) {
            return;
        }
        for (@Nullable Object value : values) {
            check(value, items, failures);
            if (checking.bail() && !failures.isEmpty()) {
                return;
            }
        }
    }
}
