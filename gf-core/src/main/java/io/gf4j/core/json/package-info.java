/**
 * Public API. JSON documents as gf reads, changes and writes them (Go: gjson). May import: the JDK, {@code core.error},
 * {@code core.conv}, {@code core.json.codec}, {@code core.xml}.
 */
@NullMarked
package io.gf4j.core.json;

import org.jspecify.annotations.NullMarked;
