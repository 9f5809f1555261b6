/** GoFrame's example programs in Java, one class each, behind one launcher. May import: the public API. */
@NullMarked
package io.gf4j.examples;

import org.jspecify.annotations.NullMarked;
