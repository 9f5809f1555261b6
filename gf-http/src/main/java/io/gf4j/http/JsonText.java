package io.gf4j.http;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import org.jspecify.annotations.Nullable;

/** A value as the JSON that {@code writeJson} and {@code writeJsonP} send. */
final class JsonText {
    private JsonText() {}

    static byte[] of(@Nullable Object content, String onError) {
        try {
            return Gjson.encode(content);
        } catch (GfException e) {
            throw Gerror.wrap(e, onError);
        }
    }
}
