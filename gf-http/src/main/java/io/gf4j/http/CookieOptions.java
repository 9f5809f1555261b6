package io.gf4j.http;

import java.util.Objects;

/**
 * How a cookie is guarded (Go: ghttp.CookieOptions).
 *
 * @param sameSite whether it goes with requests that other sites cause
 * @param secure whether it goes over TLS only
 * @param httpOnly whether scripts of the page cannot read it
 */
public record CookieOptions(SameSite sameSite, boolean secure, boolean httpOnly) {
    static final CookieOptions NONE = new CookieOptions(SameSite.DEFAULT, false, false);

    /** Refuses null. */
    public CookieOptions {
        Objects.requireNonNull(sameSite, "sameSite; SameSite.DEFAULT says nothing");
    }
}
