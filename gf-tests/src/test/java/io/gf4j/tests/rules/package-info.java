/** The rules of the code base as tests: layout, sizes, arrows between packages. */
@NullMarked
package io.gf4j.tests.rules;

import org.jspecify.annotations.NullMarked;
