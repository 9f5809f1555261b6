package io.gf4j.http;

import io.gf4j.core.conv.Var;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cookies of a request and those that its reply sets (Go: {@code ghttp.Cookie}). What is set here is sent once,
 * before the last output; in a stream call {@link #flush()} before the first flush of the response. A name or a value
 * that a cookie cannot hold is refused with an IllegalArgumentException. Not for use by several threads at once.
 */
public final class Cookie {
    private static final Duration OVER = Duration.ofDays(-1);

    private final Request request;
    private final CookieSettings defaults;
    private final Map<String, Item> items = new LinkedHashMap<>();

    Cookie(Request request) {
        this.request = request;
        this.defaults = request.server().settings().cookies();
        request.cookies().forEach(cookie -> items.put(cookie.name(), new Item(cookie, true)));
    }

    /** Names and values of all cookies, sent and set; those that are over, too. A copy. Go: Map. */
    public Map<String, String> map() {
        Map<String, String> map = new LinkedHashMap<>();
        items.forEach((name, item) -> map.put(name, item.cookie.value()));
        return map;
    }

    /** Whether there is such a cookie, sent or set, that is not over. Go: Contains. */
    public boolean contains(String key) {
        return live(key) != null;
    }

    /** Sets a cookie with the server's path, domain, age and options. Go: Set. */
    public void set(String key, String value) {
        setCookie(key, value, defaults.domain(), defaults.path(), defaults.maxAge(), defaults.options());
    }

    /**
     * Sets a cookie without the server's defaults. Go: SetCookie.
     *
     * @param domain empty for this host alone
     * @param path empty for the folder of the request
     * @param maxAge how long it lives; zero until the browser closes
     */
    public void setCookie(
            String key, String value, String domain, String path, Duration maxAge, CookieOptions... options) {
        CookieOptions guards = options.length > 0 ? options[0] : CookieOptions.NONE;
        setHttpCookie(HttpCookie.of(key, value)
                .domain(domain)
                .path(path)
                .expires(maxAge.isZero() ? null : Instant.now().plus(maxAge))
                .sameSite(guards.sameSite())
                .secure(guards.secure())
                .httpOnly(guards.httpOnly()));
    }

    /** Sets a cookie as it is. Go: SetHttpCookie. */
    public void setHttpCookie(HttpCookie httpCookie) {
        items.put(httpCookie.name(), new Item(httpCookie, false));
    }

    /** The session's id among the cookies, or the empty text. Go: GetSessionId. */
    public String getSessionId() {
        return get(request.server().settings().sessions().idName()).toString();
    }

    /** Sets the cookie of the session's id; the request's session stays what it is. Go: SetSessionId. */
    public void setSessionId(String id) {
        SessionSettings sessions = request.server().settings().sessions();
        setCookie(
                sessions.idName(), id, defaults.domain(), defaults.path(), sessions.cookieMaxAge(), defaults.options());
    }

    /** The value of a cookie that is not over, sent or set; else {@code def}, else an empty Var. Go: Get. */
    public Var get(String key, String... def) {
        HttpCookie cookie = live(key);
        if (cookie != null) {
            return Var.of(cookie.value());
        }
        return Var.of(def.length > 0 ? def[0] : null);
    }

    /** Tells the client to forget a cookie that was set with the server's path and domain. Go: Remove. */
    public void remove(String key) {
        removeCookie(key, defaults.domain(), defaults.path());
    }

    /** Tells the client to forget a cookie that was set with this path and domain. Go: RemoveCookie. */
    public void removeCookie(String key, String domain, String path) {
        setCookie(key, "", domain, path, OVER);
    }

    /**
     * Adds what was set to the reply's header; the server does it before the last output, so call it only in a stream.
     * Go: Flush.
     */
    public void flush() {
        for (Item item : items.values()) {
            if (!item.fromClient) {
                request.response().header().add("Set-Cookie", item.cookie.toString());
            }
        }
    }

    private @Nullable HttpCookie live(String key) {
        Item item = items.get(key);
        if (item == null) {
            return null;
        }
        Instant expires = item.cookie.expires();
        return expires == null || expires.isAfter(Instant.now()) ? item.cookie : null;
    }

    private record Item(HttpCookie cookie, boolean fromClient) {}
}
