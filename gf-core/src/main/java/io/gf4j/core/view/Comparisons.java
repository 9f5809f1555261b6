package io.gf4j.core.view;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.template.TemplateFunction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** gf's comparisons, which stand in the place of Go's: by text, or by whole numbers where both look like numbers. */
final class Comparisons {
    private static final Pattern NUMERIC = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    static final Map<String, TemplateFunction> FUNCTIONS = Map.of(
            "eq", TemplateFunction.variadic(1, Comparisons::equalsAny),
            "ne", TemplateFunction.fixed(2, args -> compareTexts(args[0], args[1]) != 0),
            "lt", ordered(result -> result < 0),
            "le", ordered(result -> result <= 0),
            "gt", ordered(result -> result > 0),
            "ge", ordered(result -> result >= 0),
            "compare", TemplateFunction.fixed(2, args -> compareTexts(args[0], args[1])));

    private Comparisons() {}

    private static TemplateFunction ordered(IntPredicate wanted) {
        return TemplateFunction.fixed(2, args -> wanted.test(compare(args[0], args[1])));
    }

    private static boolean equalsAny(@Nullable Object[] args) {
        String first = Gconv.toString(args[0]);
        return Arrays.stream(args).skip(1).anyMatch(other -> first.equals(Gconv.toString(other)));
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
        boolean numbers = NUMERIC.matcher(Gconv.toString(a)).matches()
                && NUMERIC.matcher(Gconv.toString(b)).matches();
        return numbers ? Long.compare(Var.of(a).toLong(), Var.of(b).toLong()) : compareTexts(a, b);
    }

    private static int compareTexts(@Nullable Object a, @Nullable Object b) {
        return Integer.signum(Arrays.compareUnsigned(utf8(a), utf8(b)));
    }

    private static byte[] utf8(@Nullable Object value) {
        return Gconv.toString(value).getBytes(StandardCharsets.UTF_8);
    }
}
