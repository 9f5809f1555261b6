/**
 * Public API. Log lines as GoFrame writes them, over slf4j (Go: glog). May import: the JDK, slf4j, logback in the two
 * classes that it finds by name, {@code core.config}, {@code core.conv}, {@code core.ctx}, {@code core.error},
 * {@code core.fmt}, {@code core.json}, {@code core.log.file}.
 */
@NullMarked
package io.gf4j.core.log;

import org.jspecify.annotations.NullMarked;
