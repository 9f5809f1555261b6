/** Internal. Log files by logback's appenders. May import: the JDK, slf4j, logback-core, {@code core.error}. */
@NullMarked
package io.gf4j.core.log.file;

import org.jspecify.annotations.NullMarked;
