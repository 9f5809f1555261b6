package io.gf4j.core.fmt;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prints one value under one verb: finds what it is in Go, and says so where the verb does not fit. */
final class GoValue {
    private final Spec spec;
    private final StringBuilder out;
    private final GoComposite composites;
    /** Set while a value of the wrong type is shown: then nothing prints itself. */
    private boolean showing;

    GoValue(Spec spec) {
        this.spec = spec;
        this.out = spec.out;
        this.composites = new GoComposite(spec, this);
    }

    /** Prints an argument. */
    void print(@Nullable Object argument, int verb) {
        Object value = content(argument);
        if (value == null) {
            if (verb == 'v' || verb == 'T') {
                spec.pad("<nil>");
            } else {
                wrongVerb(null, verb);
            }
        } else if (verb == 'T') {
            spec.pad(spec.cut(GoTypeName.of(value)));
        } else if (verb == 'p') {
            pointer(value);
        } else {
            present(value, verb);
        }
    }

    void printWithType(@Nullable Object argument) {
        Object value = content(argument);
        if (value == null) {
            out.append("<nil>");
        } else {
            out.append(GoTypeName.of(value)).append('=');
            present(value, 'v');
        }
    }

    /** Prints what stands inside of a composite value. */
    void element(@Nullable Object element, int verb) {
        Object value = content(element);
        if (value == null) {
            out.append(spec.sharpV ? "interface {}(nil)" : "<nil>");
        } else {
            present(value, verb);
        }
    }

    private static @Nullable Object content(@Nullable Object value) {
        Object content = value;
        while (content instanceof Optional<?> optional) {
            content = optional.orElse(null);
        }
        return content;
    }

    private void present(Object value, int verb) {
        if (verb == 'w' && !showing && !(value instanceof byte[])) {
            wrongVerb(value, verb);
            return;
        }
        switch (value) {
            case Integer number -> integer(value, number, verb);
            case Long number -> integer(value, number, verb);
            case String text -> string(text, verb);
            case Double number -> floating(value, number, false, verb);
            case Boolean bool -> bool(bool, verb);
            case Float number -> floating(value, number, true, verb);
            case Short number -> integer(value, number, verb);
            case Byte number -> integer(value, number, verb);
            case Character rune -> integer(value, rune, verb);
            case Uint8 number -> uint8(number, verb);
            case BigInteger number -> big(number, verb);
            case Duration duration -> duration(duration, verb);
            case byte[] bytes when verb != 'v' && GoText.isVerb(verb) -> GoText.print(spec, bytes, verb);
            case Formatter formatter when !showing -> format(formatter, verb);
            case CharSequence text when GoText.isVerb(verb) -> self("String", text::toString, verb);
            case CharSequence text -> wrongVerb(text, verb);
            case Throwable error -> error(error, verb);
            case Enum<?> constant -> constant(constant, verb);
            case Collection<?> collection -> composites.slice(collection, verb);
            case Map<?, ?> map -> composites.map(map, verb);
            default -> other(value, verb);
        }
    }

    private void other(Object value, int verb) {
        if (value.getClass().isArray()) {
            composites.array(value, verb);
            return;
        }
        ClassShape shape = ClassShape.of(value);
        if (shape.stringer() && printsText(verb)) {
            self("String", value::toString, verb);
        } else if (shape.readable()) {
            composites.struct(value, shape.fields(), verb);
        } else if (!shape.stringer()) {
            address(value, verb);
        } else if (verb == 'v') {
            self("String", value::toString, verb);
        } else {
            wrongVerb(value, verb);
        }
    }

    private void integer(Object value, long number, int verb) {
        if (GoInteger.isVerb(verb)) {
            GoInteger.print(spec, number, verb);
        } else {
            wrongVerb(value, verb);
        }
    }

    private void uint8(Uint8 number, int verb) {
        if (verb == 'v' && spec.sharpV) {
            GoInteger.hex(spec, number.value(), true);
        } else {
            integer(number, number.value(), verb);
        }
    }

    private void big(BigInteger number, int verb) {
        if (GoInteger.isBigVerb(verb)) {
            GoInteger.print(spec, number, verb);
        } else {
            out.append("%!")
                    .appendCodePoint(verb)
                    .append("(big.Int=")
                    .append(number)
                    .append(')');
        }
    }

    private void floating(Object value, double number, boolean single, int verb) {
        if (GoFloat.isVerb(verb)) {
            GoFloat.print(spec, number, single, verb);
        } else {
            wrongVerb(value, verb);
        }
    }

    private void bool(Boolean value, int verb) {
        if (verb == 't' || verb == 'v') {
            spec.pad(value.toString());
        } else {
            wrongVerb(value, verb);
        }
    }

    private void string(String value, int verb) {
        if (GoText.isVerb(verb)) {
            GoText.print(spec, value, verb);
        } else {
            wrongVerb(value, verb);
        }
    }

    private void duration(Duration duration, int verb) {
        if (printsText(verb)) {
            GoText.print(spec, GoDuration.text(duration), verb);
        } else {
            integer(duration, GoDuration.nanos(duration), verb);
        }
    }

    @SuppressWarnings("EnumOrdinal") // What an enum is in Go: a number with a String method.
    private void constant(Enum<?> constant, int verb) {
        if (printsText(verb)) {
            self("String", constant::toString, verb);
        } else {
            integer(constant, constant.ordinal(), verb);
        }
    }

    /** Where the text of an error does not fit, it is a pointer to a struct that holds the text, as in Go. */
    private void error(Throwable error, int verb) {
        if (printsText(verb)) {
            self("Error", () -> message(error), verb);
            return;
        }
        out.append('&').append(spec.sharpV ? GoTypeName.of(error) : "").append('{');
        if (spec.plusV || spec.sharpV) {
            out.append("message:");
        }
        String message = ask("Error", () -> message(error), verb);
        if (message != null) {
            string(message, verb);
        }
        out.append('}');
    }

    private static String message(Throwable error) {
        String message = error.getMessage();
        return message == null ? error.getClass().getName() : message;
    }

    private boolean printsText(int verb) {
        return !showing && !spec.sharpV && GoText.isVerb(verb);
    }

    /** Prints the text that a value gives itself. */
    private void self(String method, Supplier<@Nullable String> text, int verb) {
        String given = ask(method, text, verb);
        if (given != null) {
            GoText.print(spec, given, verb);
        }
    }

    /** Returns null where the value threw, which is printed then. Endless recursion is the value's error, too. */
    private @Nullable String ask(String method, Supplier<@Nullable String> text, int verb) {
        try {
            String given = text.get();
            return given == null ? "<nil>" : given;
        } catch (Exception | StackOverflowError e) {
            panic(method, e, verb);
            return null;
        }
    }

    private void format(Formatter formatter, int verb) {
        try {
            formatter.format(spec, verb);
        } catch (Exception | StackOverflowError e) {
            panic("Format", e, verb);
        }
    }

    private void panic(String method, Throwable thrown, int verb) {
        out.append("%!").appendCodePoint(verb).append("(PANIC=").append(method).append(" method: ");
        try {
            out.append(message(thrown));
        } catch (Exception | StackOverflowError e) {
            out.append(thrown.getClass().getName());
        }
        out.append(')');
    }

    private void pointer(Object value) {
        boolean reference = switch (value) {
            case BigInteger big -> true;
            case Number number -> false;
            case Boolean bool -> false;
            case Character rune -> false;
            case CharSequence text -> false;
            case Enum<?> constant -> false;
            case Duration duration -> false;
            default -> true;
        };
        if (reference) {
            address(value, 'p');
        } else {
            wrongVerb(value, 'p');
        }
    }

    private void address(Object value, int verb) {
        int address = System.identityHashCode(value);
        switch (verb) {
            case 'p', 'v' -> GoInteger.hex(spec, address, !spec.sharp);
            case 'b', 'o', 'd', 'x', 'X' -> GoInteger.print(spec, address, verb);
            default -> wrongVerb(value, verb);
        }
    }

    /** Shows verb, type and value, so that the mistake can be found in the text. */
    private void wrongVerb(@Nullable Object value, int verb) {
        out.append("%!").appendCodePoint(verb).append('(');
        if (value == null) {
            out.append("<nil>");
        } else {
            boolean outer = showing;
            showing = true;
            printWithType(value);
            showing = outer;
        }
        out.append(')');
    }
}
