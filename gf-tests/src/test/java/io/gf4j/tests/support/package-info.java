/**
 * Internal. What tests over real sockets share: a server, a client that says exactly the bytes it is told, waiting for
 * conditions, what was logged and printed. May import: the public API of gf, logback.
 */
@NullMarked
package io.gf4j.tests.support;

import org.jspecify.annotations.NullMarked;
