/**
 * Public API only in {@link io.gf4j.core.json.codec.JsonNumber}; the rest is internal: for sibling packages. JSON text
 * to plain values and back, as Go's encoding/json does it. The only package that knows Jackson's mapper. May import:
 * the JDK, Jackson, {@code core.error}, {@code core.fmt}.
 */
@NullMarked
package io.gf4j.core.json.codec;

import org.jspecify.annotations.NullMarked;
