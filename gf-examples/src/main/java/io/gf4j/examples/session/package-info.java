/** Cookies, and sessions in several storages. */
@NullMarked
package io.gf4j.examples.session;

import org.jspecify.annotations.NullMarked;
