package io.gf4j.core.fmt;

/** The flags, width and precision of one verb, and the output with its padding. */
final class Spec implements State {
    static final int ABSENT = -1;

    final StringBuilder out;
    boolean plus;
    boolean minus;
    boolean sharp;
    boolean space;
    boolean zero;
    /** {@code %+v}: struct fields with their names. */
    boolean plusV;
    /** {@code %#v}: Go syntax. */
    boolean sharpV;

    int width = ABSENT;
    int precision = ABSENT;

    Spec(StringBuilder out) {
        this.out = out;
    }

    void clear() {
        plus = false;
        minus = false;
        sharp = false;
        space = false;
        zero = false;
        plusV = false;
        sharpV = false;
        width = ABSENT;
        precision = ABSENT;
    }

    /** Under {@code v} the flags + and # choose another notation instead of a sign or a prefix. */
    void splitForV() {
        plusV = plus;
        plus = false;
        sharpV = sharp;
        sharp = false;
    }

    boolean zeroFill() {
        return zero && !minus;
    }

    /** Precision cuts text to that many code points. */
    String cut(String text) {
        if (precision == ABSENT || precision >= text.length() || precision >= text.codePointCount(0, text.length())) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, precision));
    }

    void pad(String text) {
        pad(text, zero ? '0' : ' ');
    }

    void padWithSpaces(String text) {
        pad(text, ' ');
    }

    private void pad(String text, char left) {
        int missing = width == ABSENT ? 0 : width - text.codePointCount(0, text.length());
        if (missing <= 0) {
            out.append(text);
        } else if (minus) {
            out.append(text).repeat(' ', missing);
        } else {
            out.repeat(left, missing).append(text);
        }
    }

    /** Appends sign or prefix, zeros and digits as one number, and fills up to the width with spaces. */
    void number(String prefix, int zeros, String digits) {
        int length = prefix.length() + Math.max(zeros, 0) + digits.length();
        int missing = Math.max(width - length, 0);
        if (!minus) {
            out.repeat(' ', missing);
        }
        out.append(prefix).repeat('0', Math.max(zeros, 0)).append(digits);
        if (minus) {
            out.repeat(' ', missing);
        }
    }

    String sign(boolean negative) {
        return sign(negative, plus);
    }

    String sign(boolean negative, boolean always) {
        if (negative) {
            return "-";
        }
        if (always) {
            return "+";
        }
        return space ? " " : "";
    }

    @Override
    public void write(String text) {
        out.append(text);
    }

    @Override
    public boolean flag(char flag) {
        return switch (flag) {
            case '+' -> plus || plusV;
            case '-' -> minus;
            case '#' -> sharp || sharpV;
            case ' ' -> space;
            case '0' -> zeroFill();
            default -> false;
        };
    }
}
