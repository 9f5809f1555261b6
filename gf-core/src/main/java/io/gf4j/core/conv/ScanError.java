package io.gf4j.core.conv;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonNumber;
import java.util.List;
import java.util.Map;

/** What is wrong with a value that does not fit a type. */
final class ScanError {
    private static final int LONGEST = 64;

    private ScanError() {}

    /** A value that cannot become the type. */
    static GfException unfit(Object value, Class<?> type) {
        return Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "%s is no %s", describe(value), type.getSimpleName());
    }

    /** What went wrong inside of a member. */
    static GfException inside(GfException cause, String member, Class<?> type) {
        return Gerror.wrapf(cause, "member %s of %s", member, type.getSimpleName());
    }

    private static String describe(Object value) {
        return switch (value) {
            case CharSequence text
            when text.length() > LONGEST -> "the text \"" + text.subSequence(0, LONGEST) + "...\"";
            case CharSequence text -> "the text \"" + text + "\"";
            case JsonNumber number -> "the number " + number;
            case Number number -> "the number " + number;
            case Boolean flag -> flag.toString();
            case byte[] bytes -> bytes.length + " bytes";
            case List<?> list -> "a list";
            case Map<?, ?> map -> "an object";
            default -> "a " + value.getClass().getSimpleName();
        };
    }
}
