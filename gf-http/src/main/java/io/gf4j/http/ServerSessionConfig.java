package io.gf4j.http;

import io.gf4j.http.session.Storage;
import java.time.Duration;

/** The configuration of sessions one by one (Go: ghttp_server_config_session.go). To be set before the start. */
public sealed interface ServerSessionConfig permits Server {
    private ServerConfig config() {
        return ((Server) this).config();
    }

    /** Sets how long a session lives after its last use. Go: SetSessionMaxAge. */
    default void setSessionMaxAge(Duration ttl) {
        config().sessionMaxAge(ttl);
    }

    /** Sets the name of the cookie, or the header, that holds a session's id. Go: SetSessionIdName. */
    default void setSessionIdName(String name) {
        config().sessionIdName(name);
    }

    /** Sets where sessions are kept. Go: SetSessionStorage. */
    default void setSessionStorage(Storage storage) {
        config().sessionStorage(storage);
    }

    /** Sets whether a changed session's id is sent as a cookie. Go: SetSessionCookieOutput. */
    default void setSessionCookieOutput(boolean enabled) {
        config().sessionCookieOutput(enabled);
    }

    /** Sets how long the cookie of a session's id lives; zero until the browser closes. Go: SetSessionCookieMaxAge. */
    default void setSessionCookieMaxAge(Duration maxAge) {
        config().sessionCookieMaxAge(maxAge);
    }

    /** How long a session lives after its last use. Go: GetSessionMaxAge. */
    default Duration getSessionMaxAge() {
        return config().sessionMaxAge();
    }

    /** The name of the cookie, or the header, that holds a session's id. Go: GetSessionIdName. */
    default String getSessionIdName() {
        return config().sessionIdName();
    }

    /** How long the cookie of a session's id lives. Go: GetSessionCookieMaxAge. */
    default Duration getSessionCookieMaxAge() {
        return config().sessionCookieMaxAge();
    }
}
