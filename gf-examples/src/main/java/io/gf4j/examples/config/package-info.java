/** Examples of configuration and logs. */
@NullMarked
package io.gf4j.examples.config;

import org.jspecify.annotations.NullMarked;
