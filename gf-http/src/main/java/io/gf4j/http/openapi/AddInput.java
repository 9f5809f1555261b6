package io.gf4j.http.openapi;

/**
 * What {@link OpenApiV3#add} takes (Go: goai.AddInput).
 *
 * @param path the route's path; if it is empty, that of the request's {@code @Meta} behind the prefix
 * @param prefix what stands in front of that path
 * @param method the route's method; if it is empty, that of the request's {@code @Meta}
 * @param object for a route, its {@link RouteTypes} or the {@link java.lang.reflect.Method} that serves it; for a
 *     schema, a class or an instance
 */
public record AddInput(String path, String prefix, String method, Object object) {}
