package io.gf4j.core.error;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Makes errors and asks about them (Go: package {@code gerror}).
 *
 * <p>Formats are Go's ({@code %d %s %v}) and are filled in when the text is read; without arguments a format is plain
 * text. Every {@code wrap} answers null for a null error. The {@code skip} of a member drops that many frames, the
 * caller's first, from the recorded stack. The questions accept any {@link Throwable}, and null.
 */
public final class Gerror {
    private Gerror() {}

    /** An error without a code. */
    public static GfException of(String text) {
        return make(Gcode.CODE_NIL, null, text);
    }

    /** An error without a code. */
    public static GfException newf(String format, @Nullable Object @Nullable ... args) {
        return make(Gcode.CODE_NIL, null, format, args);
    }

    /** {@link #of} with a shorter stack. */
    public static GfException newSkip(int skip, String text) {
        return skip(skip, make(Gcode.CODE_NIL, null, text));
    }

    /** {@link #newf} with a shorter stack. */
    public static GfException newSkipf(int skip, String format, @Nullable Object @Nullable ... args) {
        return skip(skip, make(Gcode.CODE_NIL, null, format, args));
    }

    /** {@code text: err}, with the code of {@code err}. */
    @NullUnmarked
    public static GfException wrap(Throwable err, String text) {
        return err == null ? null : make(code(err), err, text);
    }

    /** {@code text: err}, with the code of {@code err}. */
    @NullUnmarked
    public static GfException wrapf(Throwable err, String format, @Nullable Object @Nullable ... args) {
        return err == null ? null : make(code(err), err, format, args);
    }

    /** {@link #wrap} with a shorter stack. */
    @NullUnmarked
    public static GfException wrapSkip(int skip, Throwable err, String text) {
        return err == null ? null : skip(skip, make(code(err), err, text));
    }

    /** {@link #wrapf} with a shorter stack. */
    @NullUnmarked
    public static GfException wrapSkipf(int skip, Throwable err, String format, @Nullable Object @Nullable ... args) {
        return err == null ? null : skip(skip, make(code(err), err, format, args));
    }

    /** An error with a code. Several texts are joined with a comma; without one the code's message is shown. */
    public static GfException newCode(@Nullable Code code, String... text) {
        return make(code, null, join(text));
    }

    /** An error with a code. */
    public static GfException newCodef(@Nullable Code code, String format, @Nullable Object @Nullable ... args) {
        return make(code, null, format, args);
    }

    /** {@link #newCode} with a shorter stack. */
    public static GfException newCodeSkip(@Nullable Code code, int skip, String... text) {
        return skip(skip, make(code, null, join(text)));
    }

    /** {@link #newCodef} with a shorter stack. */
    public static GfException newCodeSkipf(
            @Nullable Code code, int skip, String format, @Nullable Object @Nullable ... args) {
        return skip(skip, make(code, null, format, args));
    }

    /** {@code text: err} with a code; without a text {@code code message: err}. */
    @NullUnmarked
    public static GfException wrapCode(Code code, Throwable err, String... text) {
        return err == null ? null : make(code, err, join(text));
    }

    /** {@code text: err} with a code. */
    @NullUnmarked
    public static GfException wrapCodef(Code code, Throwable err, String format, @Nullable Object @Nullable ... args) {
        return err == null ? null : make(code, err, format, args);
    }

    /** {@link #wrapCode} with a shorter stack. */
    @NullUnmarked
    public static GfException wrapCodeSkip(Code code, int skip, Throwable err, String... text) {
        return err == null ? null : skip(skip, make(code, err, join(text)));
    }

    /** {@link #wrapCodef} with a shorter stack. */
    @NullUnmarked
    public static GfException wrapCodeSkipf(
            Code code, int skip, Throwable err, String format, @Nullable Object @Nullable ... args) {
        return err == null ? null : skip(skip, make(code, err, format, args));
    }

    /** An error of the given parts. */
    public static GfException newWithOption(Option option) {
        return new GfException(option);
    }

    /** Old name of {@link #newWithOption}. */
    public static GfException newOption(Option option) {
        return newWithOption(option);
    }

    /** The first code down the causes, {@link Gcode#CODE_NIL} if there is none. */
    public static Code code(@Nullable Throwable err) {
        for (@Nullable Throwable level = err; level != null; level = level.getCause()) {
            if (level instanceof GfException coded) {
                return coded.code();
            }
        }
        return Gcode.CODE_NIL;
    }

    /** Whether any level has {@code code}. */
    public static boolean hasCode(@Nullable Throwable err, Code code) {
        for (@Nullable Throwable level = err; level != null; level = level.getCause()) {
            if (level instanceof GfException coded && coded.code().equals(code)) {
                return true;
            }
        }
        return false;
    }

    /** The last error down the causes, {@code err} itself if it has none; null for null. */
    public static @Nullable Throwable cause(@Nullable Throwable err) {
        return err == null ? null : deepest(err);
    }

    /** The error and its causes, numbered, each with the application's stack frames; empty for null. */
    public static String stack(@Nullable Throwable err) {
        return err == null ? "" : StackText.of(err);
    }

    /** The outermost level alone, without its causes; null for null. */
    public static @Nullable Throwable current(@Nullable Throwable err) {
        return err instanceof GfException level ? level.current() : err;
    }

    /** The next level, or null. */
    public static @Nullable Throwable unwrap(@Nullable Throwable err) {
        return err == null ? null : err.getCause();
    }

    /** Whether there is a stack to show: true for every error, as every one in Java records it; false for null. */
    public static boolean hasStack(@Nullable Throwable err) {
        return err != null;
    }

    /** Whether both are the same error, or have the same code and the same text of their own. */
    public static boolean equal(@Nullable Throwable err, @Nullable Throwable target) {
        if (err instanceof GfException e) {
            return e.equal(target);
        }
        return Objects.equals(err, target) || (target instanceof GfException t && t.equal(err));
    }

    /** Whether {@code target} is one of the levels; errors are compared with {@code equals}. */
    public static boolean is(@Nullable Throwable err, @Nullable Throwable target) {
        @Nullable Throwable level = err;
        while (level != null && !level.equals(target)) {
            level = level.getCause();
        }
        return level != null || target == null;
    }

    /** The first level of the given type, or null. */
    public static <T extends Throwable> @Nullable T as(@Nullable Throwable err, Class<T> type) {
        for (@Nullable Throwable level = err; level != null; level = level.getCause()) {
            if (type.isInstance(level)) {
                return type.cast(level);
            }
        }
        return null;
    }

    /** Old name of {@link #is}. */
    public static boolean hasError(@Nullable Throwable err, @Nullable Throwable target) {
        return is(err, target);
    }

    /** The text of any error: its message, or its class if it has none (Go: {@code err.Error()}). */
    public static String message(Throwable err) {
        String message = err.getMessage();
        return message == null ? err.getClass().getName() : message;
    }

    /** The text of one level: its own, or the whole message where it has none of its own. */
    static String levelMessage(Throwable err) {
        return err instanceof GfException level && !level.text().isEmpty() ? level.textWithArgs() : message(err);
    }

    static Throwable deepest(Throwable err) {
        Throwable level = err;
        for (@Nullable Throwable next = level.getCause(); next != null; next = next.getCause()) {
            level = next;
        }
        return level;
    }

    private static GfException make(
            @Nullable Code code, @Nullable Throwable cause, String text, @Nullable Object @Nullable ... args) {
        List<@Nullable Object> list = args == null ? List.of() : Arrays.asList(args);
        return new GfException(new Option(cause, true, text, list, code));
    }

    private static String join(String... text) {
        return text == null ? "" : String.join(", ", text);
    }

    private static GfException skip(int skip, GfException err) {
        StackTraceElement[] frames = err.getStackTrace();
        int first = 0;
        while (first < frames.length && frames[first].getClassName().equals(Gerror.class.getName())) {
            first++;
        }
        err.setStackTrace(Arrays.copyOfRange(frames, Math.min(first + skip, frames.length), frames.length));
        return err;
    }
}
