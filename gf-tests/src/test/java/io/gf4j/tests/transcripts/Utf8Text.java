package io.gf4j.tests.transcripts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Finds the letters in bytes that may or may not be UTF-8. */
final class Utf8Text {
    private static final int LONGEST = 4;

    private Utf8Text() {}

    /** The length of the letter that begins here, or 0 if none does. */
    static int length(byte[] data, int at) {
        if (data[at] >= 0) {
            return 1;
        }
        for (int length = 2; length <= LONGEST && at + length <= data.length; length++) {
            if (decodes(data, at, length)) {
                return length;
            }
        }
        return 0;
    }

    /** Whether Go would print the letter as it is. */
    static boolean isPrintable(byte[] data, int at, int length) {
        int letter = new String(data, at, length, StandardCharsets.UTF_8).codePointAt(0);
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static boolean decodes(byte[] data, int at, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data, at, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
