/**
 * Public API. Conversion of any value into any other (Go: gconv, gvar). May import: the JDK, Jackson's annotations,
 * {@code core.error}, {@code core.fmt}, {@code core.tag}, {@code core.bean}, {@code core.json.codec}.
 */
@NullMarked
package io.gf4j.core.conv;

import org.jspecify.annotations.NullMarked;
