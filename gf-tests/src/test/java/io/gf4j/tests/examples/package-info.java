/** What the examples answer, and what a browser makes of them. */
@NullMarked
package io.gf4j.tests.examples;

import org.jspecify.annotations.NullMarked;
