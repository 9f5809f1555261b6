/** Who is asking: passwords and tokens. May import: the public API. */
@NullMarked
package io.gf4j.examples.auth;

import org.jspecify.annotations.NullMarked;
