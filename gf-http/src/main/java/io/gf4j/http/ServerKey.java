package io.gf4j.http;

import org.jspecify.annotations.Nullable;

/**
 * A key of a server's configuration.
 *
 * @param name its name in configuration files
 * @param initial its value unless one is set
 */
record ServerKey<T extends @Nullable Object>(String name, T initial) {}
