package io.gf4j.core.template.parse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Reads Go's quoted strings and characters. */
final class Quoted {
    private static final int MAX_RUNE = 0x10FFFF;

    private final String quoted;
    private final char quote;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int at = 1;

    private Quoted(String quoted) {
        this.quoted = quoted;
        this.quote = quoted.charAt(0);
    }

    /** The text in quotes, which the lexer has found closed. */
    static String text(String quoted) throws BadQuote {
        if (quoted.charAt(0) == '`') {
            return quoted.substring(1, quoted.length() - 1).replace("\r", "");
        }
        return new Quoted(quoted).read();
    }

    /** The number of the one character between apostrophes. */
    static int character(String quoted) throws BadQuote {
        Quoted reader = new Quoted(quoted);
        if (quoted.length() == 2) {
            throw new BadQuote("invalid syntax");
        }
        int rune = reader.rune();
        if (reader.at != quoted.length() - 1) {
            throw new BadQuote("malformed character constant: " + quoted);
        }
        return rune;
    }

    private String read() throws BadQuote {
        while (at < quoted.length() - 1) {
            rune();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private int rune() throws BadQuote {
        int letter = quoted.codePointAt(at);
        at += Character.charCount(letter);
        if (letter != '\\') {
            return text(letter);
        }
        char escape = quoted.charAt(at++);
        return switch (escape) {
            case 'a' -> text(0x07);
            case 'b' -> text('\b');
            case 'f' -> text('\f');
            case 'n' -> text('\n');
            case 'r' -> text('\r');
            case 't' -> text('\t');
            case 'v' -> text(0x0B);
            case '\\' -> text('\\');
            case 'x' -> raw(number(2, 16));
            case 'u' -> text(number(4, 16));
            case 'U' -> text(number(8, 16));
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                at--;
                yield raw(number(3, 8));
            }
            default -> {
                if (escape != quote) {
                    throw new BadQuote("invalid syntax");
                }
                yield text(escape);
            }
        };
    }

    private int number(int digits, int radix) throws BadQuote {
        int end = at + digits;
        try {
            long number = end < quoted.length() ? Long.parseLong(quoted, at, end, radix) : -1;
            boolean isByte = digits < 4;
            if (number < 0 || number > (isByte ? 0xFF : MAX_RUNE) || (!isByte && isSurrogate((int) number))) {
                throw new BadQuote("invalid syntax");
            }
            at = end;
            return (int) number;
        } catch (NumberFormatException e) {
            throw new BadQuote("invalid syntax");
        }
    }

    private static boolean isSurrogate(int rune) {
        return rune >= Character.MIN_SURROGATE && rune <= Character.MAX_SURROGATE;
    }

    private int text(int rune) {
        bytes.writeBytes(Character.toString(rune).getBytes(StandardCharsets.UTF_8));
        return rune;
    }

    private int raw(int number) {
        bytes.write(number);
        return number;
    }

    /** Why it cannot be read. */
    static final class BadQuote extends Exception {
        BadQuote(String message) {
            super(message, null, false, false);
        }
    }
}
