package io.gf4j.http.engine;

/** How a reply's body is delimited on the wire. */
public enum Framing {
    /** No body follows the head: HEAD, 1xx, 204, 304. */
    NONE,
    /** The head carries {@code Content-Length}. */
    LENGTH,
    /** {@code Transfer-Encoding: chunked}: each write is one chunk. */
    CHUNKED,
    /** The end of the connection is the end of the body: HTTP/1.0. */
    UNTIL_CLOSE
}
