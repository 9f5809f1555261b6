package io.gf4j.http;

import io.gf4j.http.session.Storage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How sessions are named and kept: keys of {@link ServerConfig}. */
public sealed interface SessionKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** The name of the cookie, or the header, that holds a session's id. Key sessionIdName. */
    default String sessionIdName() {
        return self().get(ServerKeys.SESSION_ID_NAME);
    }

    /** Sets {@link #sessionIdName()}. */
    default ServerConfig sessionIdName(String value) {
        return self().set(ServerKeys.SESSION_ID_NAME, value);
    }

    /** How long a session lives after its last use. Key sessionMaxAge. */
    default Duration sessionMaxAge() {
        return self().get(ServerKeys.SESSION_MAX_AGE);
    }

    /** Sets {@link #sessionMaxAge()}. */
    default ServerConfig sessionMaxAge(Duration value) {
        return self().set(ServerKeys.SESSION_MAX_AGE, value);
    }

    /**
     * The folder in which a folder of the server's name holds the files of sessions, unless a storage is set. The
     * default is one for temporary files: where others use the machine too, choose another. Key sessionPath.
     */
    default String sessionPath() {
        return self().get(ServerKeys.SESSION_PATH);
    }

    /** Sets {@link #sessionPath()}. */
    default ServerConfig sessionPath(String value) {
        return self().set(ServerKeys.SESSION_PATH, value);
    }

    /** Where sessions are kept; null for files below {@link #sessionPath()}. Key sessionStorage. */
    default @Nullable Storage sessionStorage() {
        return self().get(ServerKeys.SESSION_STORAGE);
    }

    /** Sets {@link #sessionStorage()}. */
    default ServerConfig sessionStorage(@Nullable Storage value) {
        return self().set(ServerKeys.SESSION_STORAGE, value);
    }

    /** How long the cookie of a session's id lives; zero until the browser closes. Key sessionCookieMaxAge. */
    default Duration sessionCookieMaxAge() {
        return self().get(ServerKeys.SESSION_COOKIE_MAX_AGE);
    }

    /** Sets {@link #sessionCookieMaxAge()}. */
    default ServerConfig sessionCookieMaxAge(Duration value) {
        return self().set(ServerKeys.SESSION_COOKIE_MAX_AGE, value);
    }

    /** Whether a changed session's id is sent as a cookie. Key sessionCookieOutput. */
    default boolean sessionCookieOutput() {
        return self().get(ServerKeys.SESSION_COOKIE_OUTPUT);
    }

    /** Sets {@link #sessionCookieOutput()}. */
    default ServerConfig sessionCookieOutput(boolean value) {
        return self().set(ServerKeys.SESSION_COOKIE_OUTPUT, value);
    }
}
