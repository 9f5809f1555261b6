package io.gf4j.http;

import io.gf4j.core.tag.FieldInfo;
import java.util.List;

/**
 * What serves a route (Go: the Info of a ghttp.HandlerItem).
 *
 * @param func what the server calls; for a strict route it makes the request object and calls the user's handler
 * @param type the request's class of a strict route; else the class of the function, or of the object whose method it
 *     is
 * @param value what the user bound: a {@link HandlerFunc}, a {@link BizHandler}, or the
 *     {@link java.lang.reflect.Method} of an object
 * @param isStrictRoute whether it gets its request as an object
 * @param reqStructFields the members of the request's class of a strict route; none for other routes
 */
public record HandlerInfo(
        HandlerFunc func, Class<?> type, Object value, boolean isStrictRoute, List<FieldInfo> reqStructFields) {}
