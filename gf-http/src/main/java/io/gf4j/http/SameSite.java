package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.util.Locale;

/** Whether a browser sends a cookie with requests that other sites cause (Go: http.SameSite). */
public enum SameSite {
    /** Nothing is said, and the browser decides. Go: SameSiteDefaultMode. */
    DEFAULT,
    /** Only where the user follows a link. Go: SameSiteLaxMode. */
    LAX,
    /** Never. Go: SameSiteStrictMode. */
    STRICT,
    /** Always; browsers want {@code Secure} with it. Go: SameSiteNoneMode. */
    NONE;

    /** The value of the key cookieSameSite. */
    static SameSite ofKey(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "", "default" -> DEFAULT;
            case "lax" -> LAX;
            case "strict" -> STRICT;
            case "none" -> NONE;
            default ->
                throw Gerror.newCodef(
                        Gcode.CODE_INVALID_CONFIGURATION,
                        "cookieSameSite is %q; write lax, strict, none, or leave it empty",
                        text);
        };
    }
}
