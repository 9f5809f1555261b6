/** Internal. Pure: static lookup, ranges, conditions, types, listings. May import: the JDK only. */
@NullMarked
package io.gf4j.http.file;

import org.jspecify.annotations.NullMarked;
