/** Internal. Which files there are, and whether they have changed. May import: the JDK only. */
@NullMarked
package io.gf4j.core.files;

import org.jspecify.annotations.NullMarked;
