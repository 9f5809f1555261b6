/**
 * Internal. The port to the HTTP engine: what the server needs from whoever speaks HTTP on the socket, without a type
 * of that engine. May import: the JDK only.
 */
@NullMarked
package io.gf4j.http.engine;

import org.jspecify.annotations.NullMarked;
