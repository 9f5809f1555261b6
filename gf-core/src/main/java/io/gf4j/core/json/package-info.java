/**
 * Public API. JSON as Go writes it (Go: encoding/json, gjson). The only package that knows Jackson's mapper. May
 * import: the JDK, Jackson, {@code core.error}, {@code core.fmt}.
 */
@NullMarked
package io.gf4j.core.json;

import org.jspecify.annotations.NullMarked;
