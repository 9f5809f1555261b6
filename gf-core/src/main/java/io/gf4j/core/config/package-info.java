/**
 * Public API. Configuration from files (Go: gcfg). May import: the JDK, slf4j, snakeyaml-engine, tomlj,
 * {@code core.conv}, {@code core.error}, {@code core.files}, {@code core.json}, {@code core.json.codec},
 * {@code core.res}, {@code core.xml}.
 */
@NullMarked
package io.gf4j.core.config;

import org.jspecify.annotations.NullMarked;
