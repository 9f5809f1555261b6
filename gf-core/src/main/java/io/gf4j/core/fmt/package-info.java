/** Public API. Go's fmt verbs for Java values (Go: fmt). May import: the JDK. */
@NullMarked
package io.gf4j.core.fmt;

import org.jspecify.annotations.NullMarked;
