package io.gf4j.core.config;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.json.Options;
import org.jspecify.annotations.Nullable;

/** JSON; numbers keep their text, as in gcfg. The lines of keys are not known. */
final class JsonFormat {
    private static final Options NUMBERS_AS_TEXT = new Options(false, "", "", true);

    private JsonFormat() {}

    static @Nullable Object read(String file, String text) {
        try {
            return ConfigMap.inFile(file, Gjson.decode(text, NUMBERS_AS_TEXT));
        } catch (GfException e) {
            throw Formats.mistake(file, 0, e.getMessage());
        }
    }
}
