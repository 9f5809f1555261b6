package io.gf4j.http;

import java.util.List;

/** The CORS members of {@link Response} (Go: ghttp_response_cors.go). */
public sealed interface ResponseCors permits Response {
    private Response self() {
        return (Response) this;
    }

    /**
     * Options that allow every origin, with credentials: the request's Origin, else its Referer's, else {@code *}. Go:
     * DefaultCORSOptions.
     */
    default CORSOptions defaultCORSOptions() {
        return CorsDefaults.of(self().request().header());
    }

    /**
     * {@link #cors} with {@link #defaultCORSOptions}: any web page may call and is sent the user's cookies. Go:
     * CORSDefault.
     */
    default void corsDefault() {
        cors(defaultCORSOptions());
    }

    /**
     * Sets the CORS headers. A request of method OPTIONS is over with that: status 200, and {@link Request#exitAll()}.
     * Go: CORS.
     */
    default void cors(CORSOptions options) {
        Response response = self();
        Header header = response.header();
        if (corsAllowedOrigin(options)) {
            header.set("Access-Control-Allow-Origin", options.allowOrigin());
        }
        setIfAny(header, "Access-Control-Allow-Credentials", options.allowCredentials());
        setIfAny(header, "Access-Control-Expose-Headers", options.exposeHeaders());
        setIfAny(header, "Access-Control-Max-Age", options.maxAge() == 0 ? "" : Integer.toString(options.maxAge()));
        setIfAny(header, "Access-Control-Allow-Methods", options.allowMethods());
        setIfAny(header, "Access-Control-Allow-Headers", options.allowHeaders());
        if (response.request().method().equals("OPTIONS")) {
            response.statusIfNone();
            response.request().exitAll();
        }
    }

    /**
     * Whether the request's origin is one of {@link CORSOptions#allowDomain()} or below it; true without such a list or
     * without an origin. Go: CORSAllowedOrigin.
     */
    default boolean corsAllowedOrigin(CORSOptions options) {
        List<String> domains = options.allowDomain();
        String origin = self().request().getHeader("Origin");
        return domains == null || origin.isEmpty() || SubDomains.anyHolds(domains, origin);
    }

    private static void setIfAny(Header header, String name, String value) {
        if (!value.isEmpty()) {
            header.set(name, value);
        }
    }
}
