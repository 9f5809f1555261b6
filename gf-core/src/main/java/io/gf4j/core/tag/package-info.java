/** Public API. Annotations in the place of Go's struct tags. May import: the JDK. */
@NullMarked
package io.gf4j.core.tag;

import org.jspecify.annotations.NullMarked;
