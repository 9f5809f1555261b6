package io.gf4j.core.log;

import io.gf4j.core.conv.Gconv;
import org.jspecify.annotations.Nullable;

/** The text of what is logged (Go: HandlerInput.ValuesContent). */
final class LogValues {
    private LogValues() {}

    /**
     * The values' texts with a space between; empty ones are left out, and a text behind a line end follows at once.
     */
    static String join(@Nullable Object @Nullable ... values) {
        StringBuilder out = new StringBuilder();
        for (@Nullable Object value : values == null ? new @Nullable Object[0] : values) {
            String text = Gconv.toString(value);
            if (text.isEmpty()) {
                continue;
            }
            if (out.isEmpty()) {
                out.append(text);
            } else if (out.charAt(out.length() - 1) != '\n') {
                out.append(' ').append(text);
            } else {
                out.append(text, text.charAt(0) == '\n' ? 1 : 0, text.length());
            }
        }
        return out.toString();
    }
}
