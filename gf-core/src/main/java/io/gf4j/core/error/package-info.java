/** Public API. Errors and their codes (Go: gerror, gcode). May import: the JDK, {@code core.fmt}. */
@NullMarked
package io.gf4j.core.error;

import org.jspecify.annotations.NullMarked;
