package io.gf4j.core.template;

import org.jspecify.annotations.Nullable;

/**
 * What a name stands for.
 *
 * @param any whether it comes from a place that holds values of any type, which is what errors name then
 */
record Dot(@Nullable Object value, boolean any) {}
