/**
 * Public API. Validation of values, maps and beans by rules (Go: util/gvalid). May import: the JDK, RE2/J,
 * {@code core.bean}, {@code core.conv}, {@code core.ctx}, {@code core.error}, {@code core.fmt}, {@code core.i18n},
 * {@code core.json}, {@code core.tag}.
 */
@NullMarked
package io.gf4j.core.valid;

import org.jspecify.annotations.NullMarked;
