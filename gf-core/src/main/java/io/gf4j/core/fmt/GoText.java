package io.gf4j.core.fmt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Strings and bytes under {@code %s %q %x %X} and {@code %v}. */
final class GoText {
    private static final HexFormat LOWER = HexFormat.of();
    private static final HexFormat UPPER = LOWER.withUpperCase();

    private GoText() {}

    static boolean isVerb(int verb) {
        return verb == 'v' || verb == 's' || verb == 'q' || verb == 'x' || verb == 'X';
    }

    /** Prints {@code text} under a verb that {@link #isVerb} accepts. */
    static void print(Spec spec, String text, int verb) {
        switch (verb) {
            case 'q' -> quote(spec, spec.cut(text));
            case 'x', 'X' -> hex(spec, text.getBytes(StandardCharsets.UTF_8), verb);
            default -> {
                if (spec.sharpV) {
                    quote(spec, spec.cut(text));
                } else {
                    spec.pad(spec.cut(text));
                }
            }
        }
    }

    /** Prints {@code text} under one of {@code s q x X}. */
    static void print(Spec spec, byte[] text, int verb) {
        if (verb == 'x' || verb == 'X') {
            hex(spec, text, verb);
            return;
        }
        byte[] cut = spec.precision == Spec.ABSENT ? text : Utf8.cut(text, spec.precision);
        String decoded = new String(cut, StandardCharsets.UTF_8);
        if (verb == 's') {
            spec.pad(decoded);
        } else if (Arrays.equals(decoded.getBytes(StandardCharsets.UTF_8), cut)) {
            quote(spec, decoded);
        } else {
            spec.pad(GoQuote.bytes(cut, spec.plus));
        }
    }

    private static void quote(Spec spec, String text) {
        boolean back = spec.sharp && GoQuote.canBackquote(text);
        spec.pad(back ? '`' + text + '`' : GoQuote.string(text, spec.plus));
    }

    /** Precision is a number of bytes here; with the flag space each byte stands alone. */
    private static void hex(Spec spec, byte[] text, int verb) {
        int length = spec.precision == Spec.ABSENT ? text.length : Math.min(text.length, spec.precision);
        if (length == 0) {
            spec.pad("");
            return;
        }
        HexFormat format = verb == 'X' ? UPPER : LOWER;
        String prefix = spec.sharp ? verb == 'X' ? "0X" : "0x" : "";
        if (spec.space) {
            spec.pad(format.withDelimiter(" ").withPrefix(prefix).formatHex(text, 0, length));
        } else {
            spec.pad(prefix + format.formatHex(text, 0, length));
        }
    }
}
