/** Internal. ghttp's router: patterns and paths in, matches out, no server type. May import: the JDK. */
@NullMarked
package io.gf4j.http.routing;

import org.jspecify.annotations.NullMarked;
