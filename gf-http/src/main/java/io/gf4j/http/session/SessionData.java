package io.gf4j.http.session;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.json.Options;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a session: a map that may hold null, which a ConcurrentMap may not, and that the requests of one
 * session share where it is kept in memory.
 */
final class SessionData {
    /** Numbers keep their text, as in Go: a long id is not rounded. */
    private static final Options NUMBERS_AS_WRITTEN = new Options(false, "", "", true);

    private SessionData() {}

    static Map<String, @Nullable Object> empty() {
        return Collections.synchronizedMap(new HashMap<>());
    }

    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> values) {
        return Collections.synchronizedMap(copy(values));
    }

    /** A copy as of one moment: a synchronized map guards its copying by itself. */
    static Map<String, @Nullable Object> copy(Map<String, @Nullable Object> values) {
        synchronized (values) {
            return new HashMap<>(values);
        }
    }

    static byte[] toJson(Map<String, @Nullable Object> values) {
        return Gjson.encode(copy(values));
    }

    /**
     * The values of JSON that {@link #toJson}, or Go, wrote; null for JSON's null.
     *
     * @throws GfException if it is no JSON object
     */
    @SuppressWarnings("unchecked") // A JSON object's keys are texts.
    static @Nullable Map<String, @Nullable Object> ofJson(byte[] json) {
        Object value = Gjson.decode(json, NUMBERS_AS_WRITTEN);
        if (value == null) {
            return null;
        }
        if (value instanceof Map<?, ?> map) {
            return Collections.synchronizedMap((Map<String, @Nullable Object>) map);
        }
        throw Gerror.newCode(Gcode.CODE_INVALID_PARAMETER, "what is kept of the session is no JSON object");
    }
}
