/** Sessions over real sockets: in files, in memory, in Redis, and shared with ghttp. */
@NullMarked
package io.gf4j.tests.session;

import org.jspecify.annotations.NullMarked;
