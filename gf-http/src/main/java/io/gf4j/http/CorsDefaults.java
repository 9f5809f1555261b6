package io.gf4j.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The options that {@link Response#defaultCORSOptions} derives from a request. */
final class CorsDefaults {
    private static final String HEADERS =
            "Origin,Content-Type,Accept,User-Agent,Cookie,Authorization,X-Auth-Token,X-Requested-With";
    private static final Set<String> HEADER_SET = Set.of(HEADERS.split(","));
    private static final int MAX_AGE_SECONDS = 3_628_800;

    private CorsDefaults() {}

    static CORSOptions of(Header request) {
        return new CORSOptions()
                .allowOrigin(origin(request))
                .allowMethods(String.join(",", HttpMethods.SUPPORTED))
                .allowCredentials("true")
                .allowHeaders(headers(request))
                .maxAge(MAX_AGE_SECONDS);
    }

    /** The usual headers, and those that the browser asks for. */
    private static String headers(Header request) {
        StringBuilder all = new StringBuilder(HEADERS);
        for (String header : request.get("Access-Control-Request-Headers").split(",")) {
            String name = header.strip();
            if (!name.isEmpty() && !HEADER_SET.contains(name)) {
                all.append(',').append(name);
            }
        }
        return all.toString();
    }

    private static String origin(Header request) {
        String origin = request.get("Origin");
        if (!origin.isEmpty()) {
            return origin;
        }
        String referer = request.get("Referer");
        if (referer.isEmpty()) {
            return "*";
        }
        try {
            URI uri = new URI(referer);
            return text(uri.getScheme()) + "://" + text(uri.getRawAuthority());
        } catch (URISyntaxException e) {
            return referer;
        }
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
