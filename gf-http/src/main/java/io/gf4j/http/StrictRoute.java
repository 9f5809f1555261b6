package io.gf4j.http;

import io.gf4j.core.error.GfException;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.routing.PatternParts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A handler that gets its request as an object (Go: a strict route). Reflection happens here, once, at registration.
 *
 * @param meta what the request's class says of its route, or null
 */
record StrictRoute(NamedHandler handler, @Nullable Meta meta) {
    static <Q, S> StrictRoute of(Class<Q> type, BizHandler<Q, S> handler, CallSite site) {
        return of(type, handler, NamedHandler.nameOf(handler, site), handler, site);
    }

    /**
     * Makes one.
     *
     * @param bound what the user bound, the handler itself or the method of an object
     */
    static <Q, S> StrictRoute of(Class<Q> type, BizHandler<Q, S> handler, String name, Object bound, CallSite site) {
        requireMakeable(type, site);
        HandlerFunc function = request -> serve(request, type, handler);
        HandlerInfo info = new HandlerInfo(function, type, bound, true, RequestFields.of(type));
        return new StrictRoute(new NamedHandler(name, info), type.getAnnotation(Meta.class));
    }

    /**
     * Calls the handler. A GfException or a checked exception is the error that a Go handler returns: it is kept for
     * middlewares, and nothing is written. Anything else is a fault, as a panic is in Go; so are parameters that cannot
     * be read at all.
     */
    private static <Q, S> void serve(Request request, Class<Q> type, BizHandler<Q, S> handler) throws Exception {
        request.setError(null);
        Map<String, @Nullable Object> sent = request.params().merged();
        try {
            Q input = request.typed().strict(type, sent);
            request.handlerResponse(handler.handle(request.context(), input));
        } catch (GfException e) {
            request.setError(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            request.setError(e);
        }
    }

    private static void requireMakeable(Class<?> type, CallSite site) {
        try {
            ParamBinder.of(type);
        } catch (GfException e) {
            throw StartError.at(site, "request class " + type.getName() + ": " + e.getMessage());
        }
    }

    /** The patterns that are meant: the class's own path, domain and methods win over those of the registration. */
    List<PatternParts> meant(PatternParts parts) {
        if (meta == null) {
            return List.of(parts);
        }
        PatternParts own = meta.path().isEmpty() ? parts : parts.withPath(meta.path());
        PatternParts hosted = meta.domain().isEmpty() ? own : own.withDomain(meta.domain());
        if (meta.method().isEmpty()) {
            return List.of(hosted);
        }
        return Arrays.stream(meta.method().split(","))
                .map(String::strip)
                .filter(method -> !method.isEmpty())
                .map(hosted::withMethod)
                .toList();
    }
}
