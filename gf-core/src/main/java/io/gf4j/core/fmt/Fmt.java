package io.gf4j.core.fmt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Prints values as Go's package fmt does: {@code %v %+v %#v %T %t %d %b %o %O %x %X %c %q %U %e %E %f %F %g %G %s %p
 * %%} with the flags {@code + - # 0} and space, width, precision, {@code *} and explicit indexes such as {@code %[2]d}.
 * A wrong format or argument throws nothing, it shows in the text: {@code %!d(string=x)}, {@code %!v(MISSING)},
 * {@code %!(EXTRA int=1)}, and so does a {@code toString} that throws. Only what a collection's iterator or a map key's
 * {@code compareTo} throws passes through.
 *
 * <p>Java values count as these Go values:
 *
 * <ul>
 *   <li>{@code Integer} int, {@code Long} int64, {@code Short} int16, {@code Byte} int8, {@code Character} int32 (a
 *       rune: {@code %c} prints the character, {@code %v} its number), {@code BigInteger} *big.Int,
 *   <li>{@code Double} float64, {@code Float} float32, {@code Boolean} bool, {@code CharSequence} string, null nil,
 *   <li>{@code byte[]} []uint8, any other array a slice of its component type, {@code Collection} []interface {},
 *   <li>{@code Map} map[string]interface {}, or map[interface {}]interface {} if a key is no string; printed sorted by
 *       key, keys of several classes sorted by class name first,
 *   <li>{@code Optional} its content or nil, {@code Duration} time.Duration (beyond 292 years cut to that),
 *   <li>{@code Throwable} error: its message, or its class name without one,
 *   <li>an enum: an int with its {@code toString} as String method,
 *   <li>a {@link Formatter}: what it prints itself,
 *   <li>a class that overrides {@code toString}: a Stringer, for {@code %v %s %q %x %X}; so an {@code Instant} prints
 *       as Java writes it,
 *   <li>other records and objects: structs of their fields under the Java names, inherited ones first,
 *   <li>objects whose fields cannot be read, and lambdas: a pointer.
 * </ul>
 *
 * <p>{@code %T} names other classes by their simple name. {@code %p} prints the identity hash code. A value that
 * contains itself prints as {@code %!v(CYCLE)} there, one nested more than 100 deep as {@code %!v(DEPTH)}.
 *
 * <p>Strings are text: bytes that are not UTF-8 become U+FFFD under {@code %s}; {@code %q} and {@code %x} keep them. An
 * array of objects as the only argument is the argument list: cast it to {@code Object} to print it.
 */
public final class Fmt {
    private Fmt() {}

    /** Returns the formatted text (Go: fmt.Sprintf). */
    public static String sprintf(String format, @Nullable Object @Nullable ... a) {
        return appendf(new StringBuilder(format.length() + 16), format, a).toString();
    }

    /** Appends the formatted text to {@code out} and returns it (Go: fmt.Appendf). */
    public static StringBuilder appendf(StringBuilder out, String format, @Nullable Object @Nullable ... a) {
        GoFormat.print(out, format, arguments(a));
        return out;
    }

    /**
     * Writes the formatted text to {@code w} as UTF-8 in one write and returns the number of bytes (Go: fmt.Fprintf). A
     * failed write throws {@link UncheckedIOException}.
     */
    public static int fprintf(OutputStream w, String format, @Nullable Object @Nullable ... a) {
        byte[] text = sprintf(format, a).getBytes(StandardCharsets.UTF_8);
        try {
            w.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.length;
    }

    /** Prints each value as {@code %v}, with a space between two that are both no strings (Go: fmt.Sprint). */
    public static String sprint(@Nullable Object @Nullable ... a) {
        StringBuilder out = new StringBuilder();
        GoValue values = new GoValue(new Spec(out));
        boolean afterString = true;
        for (Object value : arguments(a)) {
            boolean string = value instanceof CharSequence;
            if (!string && !afterString) {
                out.append(' ');
            }
            values.print(value, 'v');
            afterString = string;
        }
        return out.toString();
    }

    /** A bare {@code null} in place of the arguments is one nil. */
    private static @Nullable Object[] arguments(@Nullable Object @Nullable [] a) {
        return a == null ? new @Nullable Object[] {null} : a;
    }
}
