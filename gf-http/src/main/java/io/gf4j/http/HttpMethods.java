package io.gf4j.http;

import java.util.List;

/** The methods that routes can be bound to. */
final class HttpMethods {
    /** In the order in which ghttp names them, which clients see in Access-Control-Allow-Methods. */
    static final List<String> SUPPORTED =
            List.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "CONNECT", "OPTIONS", "TRACE");

    private HttpMethods() {}
}
