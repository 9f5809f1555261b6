package io.gf4j.core.conv;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Text or bytes that may be a JSON document.
 *
 * @param valid whether it is one
 * @param value its value with numbers as they are written; null as well if it is none
 */
record JsonInput(boolean valid, @Nullable Object value) {
    /** What is no text. */
    static final JsonInput INVALID = new JsonInput(false, null);

    static JsonInput of(Object textOrBytes) {
        String text = Gconv.toString(textOrBytes);
        if (!mayBeJson(text)) {
            return INVALID;
        }
        try {
            return new JsonInput(true, JsonText.decode(text, true));
        } catch (GfException e) {
            return INVALID;
        }
    }

    /** Spares plain texts the price of an exception. */
    private static boolean mayBeJson(String text) {
        String start = text.stripLeading();
        return !start.isEmpty() && "{[\"-0123456789tfn".indexOf(start.charAt(0)) >= 0;
    }
}
