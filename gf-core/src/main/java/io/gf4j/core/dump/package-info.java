/**
 * Public API. Values as text for the eye (Go: the dumps of gutil). May import: the JDK, {@code core.error},
 * {@code core.fmt}, {@code core.bean}, {@code core.conv}, {@code core.json.codec}.
 */
@NullMarked
package io.gf4j.core.dump;

import org.jspecify.annotations.NullMarked;
