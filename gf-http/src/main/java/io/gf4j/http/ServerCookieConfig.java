package io.gf4j.http;

import java.time.Duration;

/** The configuration of cookies one by one (Go: ghttp_server_config_cookie.go). To be set before the start. */
public sealed interface ServerCookieConfig permits Server {
    private ServerConfig config() {
        return ((Server) this).config();
    }

    /** Sets how long a cookie lives; zero until the browser closes. Go: SetCookieMaxAge. */
    default void setCookieMaxAge(Duration ttl) {
        config().cookieMaxAge(ttl);
    }

    /** Sets below which path cookies are sent back. Go: SetCookiePath. */
    default void setCookiePath(String path) {
        config().cookiePath(path);
    }

    /** Sets to which host, and those below it, cookies are sent back. Go: SetCookieDomain. */
    default void setCookieDomain(String domain) {
        config().cookieDomain(domain);
    }

    /** How long a cookie lives. Go: GetCookieMaxAge. */
    default Duration getCookieMaxAge() {
        return config().cookieMaxAge();
    }

    /** Below which path cookies are sent back. Go: GetCookiePath. */
    default String getCookiePath() {
        return config().cookiePath();
    }

    /** To which host cookies are sent back; empty for the asked one. Go: GetCookieDomain. */
    default String getCookieDomain() {
        return config().cookieDomain();
    }

    /** Whether cookies go with requests that other sites cause. Go: GetCookieSameSite. */
    default SameSite getCookieSameSite() {
        return SameSite.ofKey(config().cookieSameSite());
    }

    /** Whether cookies go over TLS only. Go: GetCookieSecure. */
    default boolean getCookieSecure() {
        return config().cookieSecure();
    }

    /** Whether scripts of the page cannot read cookies. Go: GetCookieHttpOnly. */
    default boolean getCookieHttpOnly() {
        return config().cookieHttpOnly();
    }
}
