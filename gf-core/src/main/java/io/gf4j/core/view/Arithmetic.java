package io.gf4j.core.view;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.template.TemplateFunction;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic on anything that can be read as a number; the result is text. */
final class Arithmetic {
    static final Map<String, TemplateFunction> FUNCTIONS = Map.of(
            "plus", of((a, b) -> a + b),
            "minus", of((a, b) -> a - b),
            "times", of((a, b) -> a * b),
            "divide", TemplateFunction.variadic(1, Arithmetic::divide));

    private Arithmetic() {}

    private static TemplateFunction of(DoubleBinaryOperator operator) {
        return TemplateFunction.variadic(1, args -> Gconv.toString(reduce(args, operator)));
    }

    /** A division by zero is 0. */
    private static String divide(@Nullable Object[] args) {
        for (int i = 1; i < args.length; i++) {
            if (Var.of(args[i]).toDouble() == 0) {
                return "0";
            }
        }
        return Gconv.toString(reduce(args, (a, b) -> a / b));
    }

    private static double reduce(@Nullable Object[] args, DoubleBinaryOperator operator) {
        double result = Var.of(args[0]).toDouble();
        for (int i = 1; i < args.length; i++) {
            result = operator.applyAsDouble(result, Var.of(args[i]).toDouble());
        }
        return result;
    }
}
