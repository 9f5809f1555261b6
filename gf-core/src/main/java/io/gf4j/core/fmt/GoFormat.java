package io.gf4j.core.fmt;

import org.jspecify.annotations.Nullable;

/** Reads a format string once from left to right and prints its verbs. */
final class GoFormat {
    /** Go refuses a larger {@code *} argument, and a written number with a digit after one that is larger. */
    private static final int LARGEST = 1_000_000;

    private final StringBuilder out;
    private final String format;
    private final @Nullable Object[] args;
    private final Spec spec;
    private final GoValue values;
    private int pos;
    private int next;
    /** An explicit index was seen: arguments left over are not an error then. */
    private boolean reordered;

    private boolean badIndex;
    /** An explicit index was read last: the verb or a {@code *} must follow. */
    private boolean afterIndex;

    private GoFormat(StringBuilder out, String format, @Nullable Object[] args, int pos, int next) {
        this.out = out;
        this.format = format;
        this.args = args;
        this.spec = new Spec(out);
        this.values = new GoValue(spec);
        this.pos = pos;
        this.next = next;
    }

    /** Prints the common verbs right away, and needs an object only from the first other one on. */
    static void print(StringBuilder out, String format, @Nullable Object[] args) {
        int pos = 0;
        int next = 0;
        int percent = format.indexOf('%');
        while (percent >= 0 && percent + 1 < format.length() && next < args.length) {
            out.append(format, pos, percent);
            pos = percent;
            if (!simple(out, format.charAt(percent + 1), args[next])) {
                break;
            }
            next++;
            pos += 2;
            percent = format.indexOf('%', pos);
        }
        if (percent < 0 && next == args.length) {
            out.append(format, pos, format.length());
        } else {
            new GoFormat(out, format, args, pos, next).rest();
        }
    }

    private static boolean simple(StringBuilder out, char verb, @Nullable Object arg) {
        if (arg instanceof String text && (verb == 's' || verb == 'v')) {
            out.append(text);
        } else if (arg instanceof Integer number && (verb == 'd' || verb == 'v')) {
            out.append(number.intValue());
        } else if (arg instanceof Long number && (verb == 'd' || verb == 'v')) {
            out.append(number.longValue());
        } else {
            return false;
        }
        return true;
    }

    private void rest() {
        while (pos < format.length()) {
            int percent = format.indexOf('%', pos);
            int end = percent < 0 ? format.length() : percent;
            out.append(format, pos, end);
            pos = end;
            if (at('%')) {
                directive();
            }
        }
        if (!reordered && next < args.length) {
            extra();
        }
    }

    private void directive() {
        spec.clear();
        badIndex = false;
        flags();
        index();
        width();
        precision();
        if (!afterIndex) {
            index();
        }
        if (pos >= format.length()) {
            out.append("%!(NOVERB)");
            return;
        }
        int verb = format.codePointAt(pos);
        pos += Character.charCount(verb);
        if (verb == '%') {
            out.append('%');
        } else if (badIndex) {
            out.append("%!").appendCodePoint(verb).append("(BADINDEX)");
        } else if (next >= args.length) {
            out.append("%!").appendCodePoint(verb).append("(MISSING)");
        } else {
            if (verb == 'v') {
                spec.splitForV();
            }
            values.print(args[next++], verb);
        }
    }

    private void flags() {
        for (; pos < format.length(); pos++) {
            switch (format.charAt(pos)) {
                case '+' -> spec.plus = true;
                case '-' -> spec.minus = true;
                case '#' -> spec.sharp = true;
                case ' ' -> spec.space = true;
                case '0' -> spec.zero = true;
                default -> {
                    return;
                }
            }
        }
    }

    private void width() {
        if (at('*')) {
            int given = starArgument();
            if (given == Integer.MIN_VALUE) {
                out.append("%!(BADWIDTH)");
            } else if (given < 0) {
                spec.minus = true;
                spec.width = -given;
            } else {
                spec.width = given;
            }
        } else {
            spec.width = writtenNumber();
            badIndex |= afterIndex && spec.width != Spec.ABSENT;
        }
    }

    /** A point that ends the format is a verb. */
    private void precision() {
        if (pos + 1 >= format.length() || !at('.')) {
            return;
        }
        badIndex |= afterIndex;
        index();
        if (at('*')) {
            int given = starArgument();
            if (given < 0) {
                out.append("%!(BADPREC)");
            } else {
                spec.precision = given;
            }
        } else {
            spec.precision = Math.max(writtenNumber(), 0);
        }
    }

    private boolean at(char c) {
        if (pos < format.length() && format.charAt(pos) == c) {
            pos++;
            return true;
        }
        return false;
    }

    /** Returns {@link Integer#MIN_VALUE} if the next argument is missing, no integer or too large. */
    private int starArgument() {
        afterIndex = false;
        if (next >= args.length) {
            return Integer.MIN_VALUE;
        }
        long given = switch (args[next++]) {
            case Integer n -> n;
            case Long n -> n;
            case Short n -> n;
            case Byte n -> n;
            case Character c -> c;
            case null, default -> Long.MAX_VALUE;
        };
        return given > LARGEST || given < -LARGEST ? Integer.MIN_VALUE : (int) given;
    }

    /** A number too large ends the format, so that its verb is missing. */
    private int writtenNumber() {
        int number = Spec.ABSENT;
        for (; pos < format.length(); pos++) {
            int digit = format.charAt(pos) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            if (number > LARGEST) {
                pos = format.length();
                return Spec.ABSENT;
            }
            number = Math.max(number, 0) * 10 + digit;
        }
        return number;
    }

    /** Reads an index such as {@code [2]}, which makes that argument the next. */
    private void index() {
        afterIndex = false;
        if (pos >= format.length() || format.charAt(pos) != '[') {
            return;
        }
        reordered = true;
        int close = format.indexOf(']', pos);
        pos++;
        if (close < 0) {
            badIndex = true;
            return;
        }
        int number = writtenNumber();
        boolean isNumber = number != Spec.ABSENT && pos == close;
        pos = close + 1;
        afterIndex = isNumber;
        if (isNumber && number >= 1 && number <= args.length) {
            next = number - 1;
        } else {
            badIndex = true;
        }
    }

    private void extra() {
        spec.clear();
        out.append("%!(EXTRA ");
        String separator = "";
        for (; next < args.length; next++) {
            out.append(separator);
            values.printWithType(args[next]);
            separator = ", ";
        }
        out.append(')');
    }
}
