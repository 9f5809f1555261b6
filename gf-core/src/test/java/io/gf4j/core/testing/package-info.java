/** Internal. What the tests of this module share. May import: the JDK. */
@NullMarked
package io.gf4j.core.testing;

import org.jspecify.annotations.NullMarked;
