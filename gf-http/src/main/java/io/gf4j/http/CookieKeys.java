package io.gf4j.http;

import java.time.Duration;

/** What {@link Cookie#set} says of a cookie: keys of {@link ServerConfig}. */
public sealed interface CookieKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** How long a cookie lives; zero until the browser closes. Key cookieMaxAge. */
    default Duration cookieMaxAge() {
        return self().get(ServerKeys.COOKIE_MAX_AGE);
    }

    /** Sets {@link #cookieMaxAge()}. */
    default ServerConfig cookieMaxAge(Duration value) {
        return self().set(ServerKeys.COOKIE_MAX_AGE, value);
    }

    /** Below which path cookies are sent back. Key cookiePath. */
    default String cookiePath() {
        return self().get(ServerKeys.COOKIE_PATH);
    }

    /** Sets {@link #cookiePath()}. */
    default ServerConfig cookiePath(String value) {
        return self().set(ServerKeys.COOKIE_PATH, value);
    }

    /** To which host, and those below it, cookies are sent back; empty for the asked one alone. Key cookieDomain. */
    default String cookieDomain() {
        return self().get(ServerKeys.COOKIE_DOMAIN);
    }

    /** Sets {@link #cookieDomain()}. */
    default ServerConfig cookieDomain(String value) {
        return self().set(ServerKeys.COOKIE_DOMAIN, value);
    }

    /** {@code lax}, {@code strict}, {@code none}, or empty to say nothing. Key cookieSameSite. */
    default String cookieSameSite() {
        return self().get(ServerKeys.COOKIE_SAME_SITE);
    }

    /** Sets {@link #cookieSameSite()}. */
    default ServerConfig cookieSameSite(String value) {
        return self().set(ServerKeys.COOKIE_SAME_SITE, value);
    }

    /** Whether cookies go over TLS only, the session's too. Key cookieSecure. */
    default boolean cookieSecure() {
        return self().get(ServerKeys.COOKIE_SECURE);
    }

    /** Sets {@link #cookieSecure()}. */
    default ServerConfig cookieSecure(boolean value) {
        return self().set(ServerKeys.COOKIE_SECURE, value);
    }

    /** Whether scripts of the page cannot read cookies, the session's too. Key cookieHttpOnly. */
    default boolean cookieHttpOnly() {
        return self().get(ServerKeys.COOKIE_HTTP_ONLY);
    }

    /** Sets {@link #cookieHttpOnly()}. */
    default ServerConfig cookieHttpOnly(boolean value) {
        return self().set(ServerKeys.COOKIE_HTTP_ONLY, value);
    }
}
