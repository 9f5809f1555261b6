/** Registration over real sockets: objects and their methods, plugins, stock middlewares. */
@NullMarked
package io.gf4j.tests.registration;

import org.jspecify.annotations.NullMarked;
