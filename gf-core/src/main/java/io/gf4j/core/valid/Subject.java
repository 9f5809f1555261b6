package io.gf4j.core.valid;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A value and its rules.
 *
 * @param name what messages call it
 * @param value the value
 * @param type its declared type, if it is known
 * @param rules its rules
 * @param messages texts of its own for some rules
 * @param others the values beside it
 */
record Subject(
        String name,
        @Nullable Object value,
        @Nullable Type type,
        RuleText rules,
        Messages messages,
        FieldValues others) {}
