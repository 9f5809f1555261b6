/** APIs that document themselves. May import: the public API. */
@NullMarked
package io.gf4j.examples.api;

import org.jspecify.annotations.NullMarked;
