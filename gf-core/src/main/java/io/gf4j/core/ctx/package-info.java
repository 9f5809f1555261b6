/**
 * Public API. Values and cancellation that travel with a request (Go: context, gctx). May import: the JDK, slf4j,
 * {@code core.error}.
 */
@NullMarked
package io.gf4j.core.ctx;

import org.jspecify.annotations.NullMarked;
