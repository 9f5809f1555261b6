/** Public API. The front door to everything, as Go's package frame/g. May import: all packages below. */
@NullMarked
package io.gf4j;

import org.jspecify.annotations.NullMarked;
