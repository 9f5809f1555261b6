package io.gf4j.core.config;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonText;
import org.jspecify.annotations.Nullable;

/** JSON; numbers keep their text, as in gcfg. The lines of keys are not known. */
final class JsonFormat {
    private JsonFormat() {}

    static @Nullable Object read(String file, String text) {
        try {
            return ConfigMap.inFile(file, JsonText.decode(text, true));
        } catch (GfException e) {
            throw Formats.mistake(file, 0, e.getMessage());
        }
    }
}
