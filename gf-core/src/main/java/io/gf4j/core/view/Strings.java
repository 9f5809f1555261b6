package io.gf4j.core.view;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.fmt.Fmt;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Functions on text (Go: package gstr). Positions and lengths count characters. */
final class Strings {
    private Strings() {}

    /** Letter by letter, as Go does: the length stays. */
    static String toUpper(String text) {
        return fromRunes(text.codePoints().map(Character::toUpperCase).toArray());
    }

    static String toLower(String text) {
        return fromRunes(text.codePoints().map(Character::toLowerCase).toArray());
    }

    static String concat(@Nullable Object[] values) {
        StringBuilder out = new StringBuilder();
        for (Object value : values) {
            out.append(Gconv.toString(value));
        }
        return out.toString();
    }

    /** A negative start counts from the end, a negative length leaves out so many at the end. */
    static String substr(String text, int start, int length) {
        int[] runes = text.codePoints().toArray();
        int first = start < 0 ? Math.max(0, runes.length + start) : start;
        if (first > runes.length) {
            return "";
        }
        int rest = runes.length - first;
        int count = length < 0 ? Math.max(0, rest + length) : Math.min(length, rest);
        return fromRunes(Arrays.copyOfRange(runes, first, first + count));
    }

    /** A text of just that length gets the suffix, too. */
    static String limit(String text, int length, String suffix) {
        int[] runes = text.codePoints().toArray();
        if (runes.length < length) {
            return text;
        }
        if (length < 0) {
            throw new IllegalArgumentException("runtime error: slice bounds out of range [:" + length + "]");
        }
        return fromRunes(Arrays.copyOf(runes, length)) + suffix;
    }

    /** Hides so many percent in the middle; of a mail address, in the middle of the name. */
    static String hide(String text, int percent, String hide) {
        int at = text.indexOf('@');
        String suffix = at < 0 ? "" : text.substring(at);
        int[] runes = (at < 0 ? text : text.substring(0, at)).codePoints().toArray();
        int hidden = percent >= 100 ? runes.length : Math.max(0, runes.length * percent / 100);
        int start = Math.min(Math.max(0, runes.length / 2 - hidden / 2), runes.length - hidden);
        return fromRunes(Arrays.copyOf(runes, start))
                + hide.repeat(hidden)
                + fromRunes(Arrays.copyOfRange(runes, start + hidden, runes.length))
                + suffix;
    }

    static String nl2br(String text) {
        return text.replaceAll("\r\n|\n\r|\n|\r", "<br>");
    }

    static String highlight(@Nullable Object key, @Nullable Object color, String text) {
        String replacement = Fmt.sprintf("<span style=\"color:%v;\">%v</span>", color, key);
        return text.replace(Gconv.toString(key), replacement);
    }

    private static String fromRunes(int[] runes) {
        return new String(runes, 0, runes.length);
    }
}
