package io.gf4j.http;

import io.gf4j.http.openapi.AddInput;
import io.gf4j.http.openapi.Goai;
import io.gf4j.http.openapi.OpenApiV3;
import io.gf4j.http.openapi.RouteTypes;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server's API document: binds the routes that serve it, and fills it from all routes. */
final class ApiPages {
    private static final Logger LOG = LoggerFactory.getLogger("gf.http.server");

    private final OpenApiV3 document = Goai.of();
    private final Set<String> bound = new HashSet<>();

    OpenApiV3 document() {
        return document;
    }

    /** Binds the page and the document, those that have a path, once each. */
    void bind(Server server) {
        ServerConfig config = server.config();
        String page = config.swaggerPath().replaceAll("/+$", "");
        if (!config.swaggerPath().isEmpty() && bound.add("page " + page)) {
            server.bindHookHandler(
                    page + "/*",
                    HookName.HOOK_BEFORE_SERVE,
                    new SwaggerPage(page, config.openapiPath(), config.swaggerUITemplate()));
        }
        if (!config.openapiPath().isEmpty() && bound.add("document " + config.openapiPath())) {
            server.bindHandler(config.openapiPath(), new OpenApiSpec(document));
        }
    }

    /** Describes the strict routes. One that cannot be described is logged, and its place in the document says why. */
    void fill(Server server) {
        if (server.config().openapiPath().isEmpty()) {
            return;
        }
        for (RouterItem item : server.getRoutes()) {
            if (item.isServiceHandler() && item.handler().info().isStrictRoute()) {
                add(item);
            }
        }
    }

    private void add(RouterItem item) {
        HandlerInfo info = item.handler().info();
        Object types = info.value() instanceof Method method
                ? method
                : new RouteTypes(info.type(), resultOf(info.value().getClass()));
        List<String> methods = item.method().equals("ALL") ? Ghttp.supportedMethods() : List.of(item.method());
        for (String method : methods) {
            String problem = document.addOrExplain(new AddInput(item.route(), "", method, types));
            if (!problem.isEmpty()) {
                LOG.error("the API document cannot describe {} {}: {}", method, item.route(), problem);
            }
        }
    }

    /** The result's type of a handler's class; of a lambda's it is not known. */
    private static @Nullable Type resultOf(Class<?> handler) {
        return Arrays.stream(handler.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == BizHandler.class)
                .map(type -> type.getActualTypeArguments()[1])
                .findFirst()
                .orElse(null);
    }
}
