package io.gf4j.http.session;

import io.gf4j.core.conv.Gconv;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The text of a value in a Redis hash, as Go's client writes it. */
final class HashText {
    private HashText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case Boolean flag -> flag ? "1" : "0";
            case Duration duration -> Long.toString(duration.toNanos());
            case null, default -> Gconv.toString(value);
        };
    }
}
