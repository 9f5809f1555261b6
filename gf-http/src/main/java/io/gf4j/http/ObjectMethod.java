package io.gf4j.http;

import io.gf4j.core.ctx.Ctx;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A method of an object that can serve a route.
 *
 * @param strict its strict route if it takes a ctx and a request object; null if it takes a {@link Request}
 */
record ObjectMethod(
        String name, NamedHandler handler, @Nullable StrictRoute strict) {
    private static final int NOT_CONCRETE = Modifier.INTERFACE | Modifier.ABSTRACT;

    static boolean canServe(Method method) {
        return !Modifier.isStatic(method.getModifiers()) && (isPlain(method) || isStrict(method));
    }

    /** Whether it is a handler: {@code void name(Request)}. A method that returns something is a helper, no route. */
    private static boolean isPlain(Method method) {
        return method.getReturnType() == void.class
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0] == Request.class;
    }

    private static boolean isStrict(Method method) {
        return method.getParameterCount() == 2
                && method.getParameterTypes()[0] == Ctx.class
                && isRequestClass(method.getParameterTypes()[1]);
    }

    private static boolean isRequestClass(Class<?> type) {
        return (type.getModifiers() & NOT_CONCRETE) == 0
                && !type.isEnum()
                && !type.getName().startsWith("java.");
    }

    /** Makes the method callable; reflection ends here. */
    static ObjectMethod of(Object object, Method method, CallSite site) {
        MethodHandle target = bound(object, method, site);
        String name = object.getClass().getName() + "." + method.getName();
        if (method.getParameterCount() == 1) {
            HandlerFunc function = MethodHandleProxies.asInterfaceInstance(HandlerFunc.class, target);
            HandlerInfo info = new HandlerInfo(function, object.getClass(), method, false, List.of());
            return new ObjectMethod(method.getName(), new NamedHandler(name, info), null);
        }
        StrictRoute route = strict(target, method, name, site);
        return new ObjectMethod(method.getName(), route.handler(), route);
    }

    @SuppressWarnings("unchecked") // The handler is given what the method's own second parameter asks for.
    private static StrictRoute strict(MethodHandle target, Method method, String name, CallSite site) {
        Class<Object> type = (Class<Object>) method.getParameterTypes()[1];
        BizHandler<Object, Object> handler = MethodHandleProxies.asInterfaceInstance(BizHandler.class, target);
        return StrictRoute.of(type, handler, name, method, site);
    }

    private static MethodHandle bound(Object object, Method method, CallSite site) {
        Class<?> owner = method.getDeclaringClass();
        try {
            return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                    .unreflect(method)
                    .bindTo(object);
        } catch (IllegalAccessException e) {
            throw StartError.at(
                    site,
                    owner.getName() + "." + method.getName()
                            + " cannot be called from here; open its package in its module-info.java: opens "
                            + owner.getPackageName());
        }
    }
}
