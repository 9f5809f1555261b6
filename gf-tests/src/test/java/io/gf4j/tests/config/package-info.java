/** Programs that are set by configuration files. */
@NullMarked
package io.gf4j.tests.config;

import org.jspecify.annotations.NullMarked;
