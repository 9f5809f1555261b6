package io.gf4j.core.dump;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonIndent;
import io.gf4j.core.json.codec.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Values as text for the eye: entries of maps, items of lists and members of beans one a line (Go: package
 * {@code gutil}). What contains itself is named where it comes again.
 */
public final class Gutil {
    private static final String JSON_STEP = "    ";

    private Gutil() {}

    /** Prints each value to the standard output. Go: Dump. */
    public static void dump(@Nullable Object... values) {
        for (@Nullable Object value : values) {
            dumpWithOption(value, new DumpOption(false, false));
        }
    }

    /** {@link #dump} with types and lengths. Go: DumpWithType. */
    public static void dumpWithType(@Nullable Object... values) {
        for (@Nullable Object value : values) {
            dumpWithOption(value, new DumpOption(true, false));
        }
    }

    /** {@link #dump} as the option says. Go: DumpWithOption. */
    public static void dumpWithOption(@Nullable Object value, DumpOption option) {
        print(Dump.of(value, option));
    }

    /**
     * Writes the value without a line end behind it. Go: DumpTo.
     *
     * @throws GfException if the writer fails
     */
    public static void dumpTo(Appendable writer, @Nullable Object value, DumpOption option) {
        try {
            writer.append(Dump.of(value, option));
        } catch (IOException e) {
            throw Gerror.wrap(e, "the dump cannot be written");
        }
    }

    /**
     * Prints the value in JSON to the standard output, a member or item a line, indented by four spaces. Text and bytes
     * are taken for JSON; of what is none, what is wrong with it and an empty line are printed. Go: DumpJson.
     */
    public static void dumpJson(@Nullable Object value) {
        String json;
        try {
            json = value instanceof byte[] bytes
                    ? new String(bytes, StandardCharsets.UTF_8)
                    : value instanceof CharSequence text ? text.toString() : JsonText.of(value);
        } catch (GfException e) {
            print(e.getMessage());
            return;
        }
        @Nullable String problem = JsonText.problem(json);
        if (problem != null) {
            print(problem);
        }
        print(problem == null ? indented(json) : "");
    }

    /** Go keeps blanks at the end. */
    private static String indented(String json) {
        return JsonIndent.of(json, JSON_STEP)
                + json.substring(json.stripTrailing().length());
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
