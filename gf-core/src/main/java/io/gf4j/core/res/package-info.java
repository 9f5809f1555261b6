/** Public API. Files that come with the program (Go: gres). May import: the JDK only. */
@NullMarked
package io.gf4j.core.res;

import org.jspecify.annotations.NullMarked;
