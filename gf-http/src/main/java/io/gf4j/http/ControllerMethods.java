package io.gf4j.http;

import io.gf4j.core.ctx.Ctx;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The strict routes of a controller: its public methods that take a ctx and a request object. */
final class ControllerMethods {
    private ControllerMethods() {}

    /** One route for each method, by name, so that routes are bound in the same order at every start. */
    static List<StrictRoute> of(Object controller, CallSite site) {
        List<StrictRoute> routes = Arrays.stream(controller.getClass().getDeclaredMethods())
                .filter(ControllerMethods::isStrict)
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> route(controller, method, site))
                .toList();
        if (routes.isEmpty()) {
            throw StartError.at(
                    site,
                    controller.getClass().getName()
                            + " has no public method with the parameters (Ctx, Request class), so nothing can be bound");
        }
        return routes;
    }

    private static boolean isStrict(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 2
                && method.getParameterTypes()[0] == Ctx.class;
    }

    private static StrictRoute route(Object controller, Method method, CallSite site) {
        MethodHandle target;
        try {
            target = MethodHandles.privateLookupIn(controller.getClass(), MethodHandles.lookup())
                    .unreflect(method)
                    .bindTo(controller);
        } catch (IllegalAccessException e) {
            throw StartError.at(site, method + " is not open to io.gf4j.http");
        }
        String name = controller.getClass().getName() + "." + method.getName();
        return StrictRoute.of(method.getParameterTypes()[1], (ctx, req) -> call(target, ctx, req), name, site);
    }

    private static @Nullable Object call(MethodHandle target, Ctx ctx, Object request) throws Exception {
        try {
            return target.invoke(ctx, request);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
