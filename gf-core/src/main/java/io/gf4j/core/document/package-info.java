/**
 * Internal. Values as documents of YAML, TOML and INI, as Go's yaml.v3, BurntSushi/toml and gini write them. May
 * import: the JDK, {@code core.conv}, {@code core.error}, {@code core.fmt}.
 */
@NullMarked
package io.gf4j.core.document;

import org.jspecify.annotations.NullMarked;
