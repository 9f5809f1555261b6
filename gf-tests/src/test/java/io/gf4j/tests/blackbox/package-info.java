/** The server's promises, proved over real sockets. */
@NullMarked
package io.gf4j.tests.blackbox;

import org.jspecify.annotations.NullMarked;
