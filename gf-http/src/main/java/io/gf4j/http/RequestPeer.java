package io.gf4j.http;

import java.util.List;

/** Who asks, and for what, read from headers that the client chooses (Go: ghttp_request.go). */
public sealed interface RequestPeer permits Request {
    /** Where proxies write the client's address, after X-Forwarded-For. */
    List<String> CLIENT_IP_HEADERS =
            List.of("Proxy-Client-IP", "WL-Proxy-Client-IP", "HTTP_CLIENT_IP", "HTTP_X_FORWARDED_FOR", "X-Real-IP");

    private Request self() {
        return (Request) this;
    }

    /** The first value of a request header, or {@code def} if there is none or it is empty. Go: GetHeader. */
    default String getHeader(String key, String... def) {
        String value = self().header().get(key);
        return value.isEmpty() && def.length > 0 ? def[0] : value;
    }

    /** The host that the client asked for, without port. Go: GetHost. */
    default String getHost() {
        return HostPort.host(self().host());
    }

    /** Whether {@code X-Requested-With: XMLHttpRequest} was sent. Go: IsAjaxRequest. */
    default boolean isAjaxRequest() {
        return getHeader("X-Requested-With").equalsIgnoreCase("XMLHttpRequest");
    }

    /**
     * The client's address as proxies report it, which a client can claim freely; else the socket's. Go: GetClientIp.
     */
    default String getClientIp() {
        String forwarded = getHeader("X-Forwarded-For");
        if (!forwarded.isEmpty() && !forwarded.equalsIgnoreCase("unknown")) {
            int comma = forwarded.indexOf(',');
            String first = comma < 0 ? forwarded : forwarded.substring(0, comma);
            if (!first.isEmpty()) {
                return first;
            }
        }
        for (String name : CLIENT_IP_HEADERS) {
            String value = getHeader(name);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return getRemoteIp();
    }

    /** The address at the other end of the socket. Go: GetRemoteIp. */
    default String getRemoteIp() {
        String ip = HostPort.host(self().remoteAddr());
        return ip.startsWith("[") && ip.endsWith("]") ? ip.substring(1, ip.length() - 1) : ip;
    }

    /** {@code https} for TLS or {@code X-Forwarded-Proto: https}, else {@code http}. Go: GetSchema. */
    default String getSchema() {
        return self().tls() || getHeader("X-Forwarded-Proto").equalsIgnoreCase("https") ? "https" : "http";
    }

    /** The full URL that was asked for. Go: GetUrl. */
    default String getUrl() {
        return getSchema() + "://" + self().host() + self().target();
    }

    /** The Referer header. Go: GetReferer. */
    default String getReferer() {
        return getHeader("Referer");
    }

    /** Same as {@link #getReferer()}. Go: Referer. */
    default String referer() {
        return getReferer();
    }

    /** The User-Agent header. Go: UserAgent. */
    default String userAgent() {
        return getHeader("User-Agent");
    }
}
