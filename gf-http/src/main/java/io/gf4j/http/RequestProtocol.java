package io.gf4j.http;

import java.util.List;

/** How the request was sent (Go: members of {@code http.Request}). */
public sealed interface RequestProtocol permits Request {
    /** {@code HTTP/1.1}. Go: Proto. */
    default String proto() {
        return ((Request) this).engineExchange().protocol();
    }

    /** 1 of HTTP/1.0. Go: ProtoMajor. */
    default int protoMajor() {
        return proto().charAt("HTTP/".length()) - '0';
    }

    /** 0 of HTTP/1.0. Go: ProtoMinor. */
    default int protoMinor() {
        return proto().endsWith(".1") ? 1 : 0;
    }

    /** Whether the request is of this version of HTTP or a later one. Go: ProtoAtLeast. */
    default boolean protoAtLeast(int major, int minor) {
        return protoMajor() > major || protoMajor() == major && protoMinor() >= minor;
    }

    /** {@code chunked} alone for a body that was sent in chunks, else nothing. Go: TransferEncoding. */
    default List<String> transferEncoding() {
        return contentLength() < 0 ? List.of("chunked") : List.of();
    }

    /**
     * The header lines behind a body that came in chunks; empty before the body was read to its end. Go: Trailer, which
     * has the declared names before.
     */
    default Header trailer() {
        Header lines = new Header();
        ((Request) this).engineExchange().requestTrailers(lines::addReceived);
        return lines;
    }

    /** Length of the body; 0 for none, -1 if it is not known. Go: ContentLength. */
    default long contentLength() {
        return ((Request) this).engineExchange().contentLength();
    }
}
