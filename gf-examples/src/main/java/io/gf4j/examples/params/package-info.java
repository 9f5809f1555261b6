/** What clients send: parameters and their rules. May import: the public API. */
@NullMarked
package io.gf4j.examples.params;

import org.jspecify.annotations.NullMarked;
