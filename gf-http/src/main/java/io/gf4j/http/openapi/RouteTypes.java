package io.gf4j.http.openapi;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a route takes and gives (Go: the types of its function).
 *
 * @param request the request's class
 * @param result the result's type, with type arguments if it has some; null if it is not known or there is none
 */
public record RouteTypes(Class<?> request, @Nullable Type result) {
    /**
     * Those of a method that takes a ctx and a request object.
     *
     * @throws io.gf4j.core.error.GfException if it takes something else
     */
    public static RouteTypes of(Method method) {
        if (method.getParameterCount() != 2) {
            throw DocumentError.of(
                    "unsupported function \"%s\" for OpenAPI Path register, there should be input & output structures",
                    method.toGenericString());
        }
        Type result = method.getGenericReturnType();
        return new RouteTypes(method.getParameterTypes()[1], isNothing(result) ? null : result);
    }

    private static boolean isNothing(Type type) {
        return type == void.class || type == Void.class;
    }
}
