package io.gf4j.http;

import java.time.Duration;

/** What a server says of its cookies unless a handler says otherwise. */
record CookieSettings(Duration maxAge, String path, String domain, CookieOptions options) {
    static CookieSettings of(ServerConfig config) {
        return new CookieSettings(
                config.cookieMaxAge(),
                config.cookiePath(),
                config.cookieDomain(),
                new CookieOptions(
                        SameSite.ofKey(config.cookieSameSite()), config.cookieSecure(), config.cookieHttpOnly()));
    }
}
