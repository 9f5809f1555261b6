/** Files over real sockets: what is sent, what is not, and what it costs. */
@NullMarked
package io.gf4j.tests.files;

import org.jspecify.annotations.NullMarked;
