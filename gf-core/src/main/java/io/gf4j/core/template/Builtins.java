package io.gf4j.core.template;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.escape.Escapes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Go's own functions. Its comparisons and {@code html} are left out: every view has gf's in their place. */
final class Builtins {
    static final TemplateFunction AND = TemplateFunction.variadic(1, args -> null);
    static final TemplateFunction OR = TemplateFunction.variadic(1, args -> null);

    private static final TemplateFunction NOT = TemplateFunction.fixed(1, args -> !Values.isTrue(args[0]));
    private static final TemplateFunction LEN = TemplateFunction.fixed(1, args -> length(args[0]));
    private static final TemplateFunction INDEX = TemplateFunction.variadic(1, Indexing::index);
    private static final TemplateFunction SLICE = TemplateFunction.variadic(1, Indexing::slice);
    private static final TemplateFunction CALL = TemplateFunction.variadic(1, Builtins::call);

    static final Map<String, TemplateFunction> FUNCTIONS = Map.ofEntries(
            Map.entry("and", AND),
            Map.entry("or", OR),
            Map.entry("not", NOT),
            Map.entry("len", LEN),
            Map.entry("index", INDEX),
            Map.entry("slice", SLICE),
            Map.entry("call", CALL),
            Map.entry("print", TemplateFunction.variadic(0, Fmt::sprint)),
            Map.entry("println", TemplateFunction.variadic(0, Builtins::println)),
            Map.entry("printf", TemplateFunction.variadic(1, Builtins::printf)),
            Map.entry("js", TemplateFunction.variadic(0, args -> Escapes.js(text(args)))),
            Map.entry("urlquery", TemplateFunction.variadic(0, args -> query(text(args)))));

    private static final Set<TemplateFunction> RAW = Set.of(NOT, LEN, INDEX, SLICE, CALL);

    private Builtins() {}

    /** Whether the function tells an absent value from a nil one. */
    static boolean isRaw(TemplateFunction function) {
        return RAW.contains(function);
    }

    private static int length(@Nullable Object value) {
        if (value == Absent.VALUE) {
            throw new IllegalArgumentException("reflect: call of reflect.Value.Type on zero Value");
        }
        Object item = Values.content(value);
        return switch (item) {
            case null -> throw new IllegalArgumentException("len of nil pointer");
            case CharSequence text -> text.toString().getBytes(StandardCharsets.UTF_8).length;
            case Collection<?> items -> items.size();
            case Map<?, ?> map -> map.size();
            default -> {
                Collection<?> array = Values.array(item);
                if (array == null) {
                    throw new IllegalArgumentException("len of type " + Values.typeName(item));
                }
                yield array.size();
            }
        };
    }

    private static @Nullable Object call(@Nullable Object[] args) {
        Object callee = Values.content(args[0]);
        @Nullable Object[] rest = Arrays.copyOfRange(args, 1, args.length);
        return switch (callee) {
            case null -> throw new IllegalArgumentException("call of nil");
            case Supplier<?> supplier when rest.length == 0 -> supplier.get();
            case Function<?, ?> function -> apply(function, rest);
            default -> throw new IllegalArgumentException("non-function of type " + Values.typeName(callee));
        };
    }

    /** Functions take all their arguments in one array, as those of a view do. */
    @SuppressWarnings("unchecked")
    private static @Nullable Object apply(Function<?, ?> function, @Nullable Object[] args) {
        return ((Function<Object, Object>) function).apply(args);
    }

    private static String println(@Nullable Object[] args) {
        return Arrays.stream(args).map(arg -> Fmt.sprintf("%v", arg)).collect(Collectors.joining(" ")) + "\n";
    }

    private static String printf(@Nullable Object[] args) {
        if (!(args[0] instanceof CharSequence format)) {
            throw new IllegalArgumentException(
                    "wrong type for value; expected string; got " + Values.typeName(args[0]));
        }
        return Fmt.sprintf(format.toString(), Arrays.copyOfRange(args, 1, args.length));
    }

    private static String text(@Nullable Object[] args) {
        return args.length == 1 && args[0] instanceof String text ? text : Fmt.sprint(args);
    }

    private static String query(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
