package io.gf4j.http.openapi;

import org.jspecify.annotations.Nullable;

/**
 * A further answer of a route (Go: goai.EnhancedStatusType).
 *
 * @param response the class of the answer, or an instance
 * @param examples a map of examples by name, or a list of examples, as any JSON values; null for none
 */
public record EnhancedStatusType(Object response, @Nullable Object examples) {}
