package io.gf4j.core.fmt;

import java.math.BigInteger;
import java.util.Locale;

/** Integers under {@code %d %b %o %O %x %X %c %q %U} and {@code %v}. */
final class GoInteger {
    private GoInteger() {}

    static boolean isVerb(int verb) {
        return base(verb) != 0 || verb == 'c' || verb == 'q' || verb == 'U';
    }

    /** Prints {@code value} under a verb that {@link #isVerb} accepts. */
    static void print(Spec spec, long value, int verb) {
        switch (verb) {
            case 'c' -> spec.pad(Character.toString(rune(value)));
            case 'q' -> spec.pad(GoQuote.rune(rune(value), spec.plus));
            case 'U' -> spec.padWithSpaces(unicode(spec, value));
            default -> digits(spec, value, verb);
        }
    }

    /** Prints an address or, under {@code %#v}, an unsigned number as 0x and digits. */
    static void hex(Spec spec, long value, boolean prefix) {
        boolean sharp = spec.sharp;
        spec.sharp = prefix;
        digits(spec, value, 'x');
        spec.sharp = sharp;
    }

    /** Go's big.Int counts the prefix as part of a zero-filled width, and prints a zero of precision 0 as nothing. */
    static void print(Spec spec, BigInteger value, int verb) {
        if (value.signum() == 0 && spec.precision == 0) {
            return;
        }
        int base = base(verb == 's' ? 'd' : verb);
        String digits = upper(value.abs().toString(base), verb);
        String prefix =
                spec.sign(value.signum() < 0, spec.flag('+')) + prefix(spec.flag('#') && verb != 'O', "0", verb);
        int zeros = spec.precision - digits.length();
        if (spec.precision == Spec.ABSENT && spec.zeroFill()) {
            zeros = spec.width - prefix.length() - digits.length();
        }
        spec.number(prefix, zeros, digits);
    }

    static boolean isBigVerb(int verb) {
        return base(verb) != 0 || verb == 's';
    }

    private static void digits(Spec spec, long value, int verb) {
        if (value == 0 && spec.precision == 0) {
            spec.number("", 0, "");
            return;
        }
        String sign = spec.sign(value < 0);
        String digits = upper(Long.toUnsignedString(Math.abs(value), base(verb)), verb);
        int zeros = spec.precision - digits.length();
        if (spec.precision == Spec.ABSENT && spec.zeroFill()) {
            zeros = spec.width - sign.length() - digits.length();
        }
        boolean leadingZero = zeros > 0 || digits.charAt(0) == '0';
        spec.number(sign + prefix(spec.sharp, leadingZero ? "" : "0", verb), zeros, digits);
    }

    private static int base(int verb) {
        return switch (verb) {
            case 'd', 'v' -> 10;
            case 'b' -> 2;
            case 'o', 'O' -> 8;
            case 'x', 'X' -> 16;
            default -> 0;
        };
    }

    private static String prefix(boolean sharp, String octal, int verb) {
        if (!sharp) {
            return verb == 'O' ? "0o" : "";
        }
        return switch (verb) {
            case 'b' -> "0b";
            case 'o' -> octal;
            case 'O' -> "0o" + octal;
            case 'x' -> "0x";
            case 'X' -> "0X";
            default -> "";
        };
    }

    private static String upper(String digits, int verb) {
        return verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
    }

    private static int rune(long value) {
        boolean valid = value >= 0 && value <= Character.MAX_CODE_POINT && !GoQuote.isSurrogate((int) value);
        return valid ? (int) value : GoQuote.REPLACEMENT;
    }

    private static String unicode(Spec spec, long value) {
        String digits = Long.toHexString(value).toUpperCase(Locale.ROOT);
        StringBuilder text = new StringBuilder("U+");
        text.repeat('0', Math.max(Math.max(spec.precision, 4) - digits.length(), 0))
                .append(digits);
        if (spec.sharp && value >= 0 && value <= Character.MAX_CODE_POINT && GoQuote.isPrint((int) value)) {
            text.append(" '").appendCodePoint((int) value).append('\'');
        }
        return text.toString();
    }
}
