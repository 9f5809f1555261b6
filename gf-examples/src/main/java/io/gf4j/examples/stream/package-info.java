/** GoFrame's ways to stream, and server-sent events that a browser understands. May import: the public API. */
@NullMarked
package io.gf4j.examples.stream;

import org.jspecify.annotations.NullMarked;
