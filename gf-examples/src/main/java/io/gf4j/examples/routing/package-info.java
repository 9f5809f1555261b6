/** Kinds of routes and what runs around them, in GoFrame's ways. May import: the public API. */
@NullMarked
package io.gf4j.examples.routing;

import org.jspecify.annotations.NullMarked;
