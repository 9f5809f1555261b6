/** Benches, run by hand: docs/performance.md has the command and the figures. */
@NullMarked
package io.gf4j.bench;

import org.jspecify.annotations.NullMarked;
