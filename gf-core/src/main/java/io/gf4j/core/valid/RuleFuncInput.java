package io.gf4j.core.valid;

import io.gf4j.core.conv.Var;
import io.gf4j.core.ctx.Ctx;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link RuleFunc} looks at (Go: {@code gvalid.RuleFuncInput}).
 *
 * @param ctx what {@link Validator#run(Ctx)} was given
 * @param rule the rule as it is written, {@code my-rule:1,100}
 * @param message the message that was set for the rule, or the usual one, not filled in
 * @param field the name of the value
 * @param valueType the declared class of the value, or null
 * @param value the value
 * @param data all values: what {@link Validator#assoc} was given, else the validated map or bean
 */
public record RuleFuncInput(
        Ctx ctx,
        String rule,
        String message,
        String field,
        @Nullable Class<?> valueType,
        Var value,
        Var data) {}
