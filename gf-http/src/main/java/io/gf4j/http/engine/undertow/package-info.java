/**
 * Internal. The engine: Undertow's HTTP parser and exchange over blocking sockets, one virtual thread a connection. The
 * only package that sees Undertow and XNIO. May import: {@code http.engine}, {@code io.undertow}, {@code org.xnio},
 * slf4j.
 */
@NullMarked
package io.gf4j.http.engine.undertow;

import org.jspecify.annotations.NullMarked;
