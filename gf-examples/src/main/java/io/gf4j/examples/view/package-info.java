/** Pages made of templates. May import: the public API. */
@NullMarked
package io.gf4j.examples.view;

import org.jspecify.annotations.NullMarked;
