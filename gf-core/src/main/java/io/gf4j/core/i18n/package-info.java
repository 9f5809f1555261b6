/**
 * Public API. Texts in the user's language (Go: i18n/gi18n). May import: the JDK, {@code core.config},
 * {@code core.conv}, {@code core.ctx}, {@code core.error}, {@code core.files}, {@code core.fmt}, {@code core.res}.
 */
@NullMarked
package io.gf4j.core.i18n;

import org.jspecify.annotations.NullMarked;
