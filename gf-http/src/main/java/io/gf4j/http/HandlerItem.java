package io.gf4j.http;

import io.gf4j.core.tag.TagMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Something registered: a handler, a global middleware or a hook (Go: ghttp.HandlerItem). */
public final class HandlerItem {
    private static final AtomicInteger LAST_ID = new AtomicInteger();

    private final int id = LAST_ID.incrementAndGet();
    private final Registration registration;
    private final Router router;
    private final List<HandlerFunc> middleware;
    private final HandlerFunc function;
    private final Map<String, String> metaTags;

    HandlerItem(Registration registration, Router router) {
        this.registration = registration;
        this.router = router;
        this.middleware =
                registration.middleware().stream().map(NamedHandler::function).toList();
        ObjectFrame frame = registration.frame();
        this.function = frame == null ? info().func() : frame.around(info().func());
        this.metaTags = info().isStrictRoute() ? TagMap.of(info().type()) : Map.of();
    }

    /** A number of its own in this process. Go: Id. */
    public int id() {
        return id;
    }

    /** What it is. Go: Type. */
    public HandlerType type() {
        return registration.type();
    }

    /** Class, or class and method, or file and line of a lambda, as the route table shows it. Go: Name. */
    public String name() {
        return registration.handler().name();
    }

    /** What serves: the callable and its origin. Go: Info. */
    public HandlerInfo info() {
        return registration.handler().info();
    }

    /** What runs before the method of an object; null if there is none. Go: InitFunc. */
    public @Nullable HandlerFunc initFunc() {
        ObjectFrame frame = registration.frame();
        return frame == null ? null : frame.init();
    }

    /** What runs after the method of an object; null if there is none. Go: ShutFunc. */
    public @Nullable HandlerFunc shutFunc() {
        ObjectFrame frame = registration.frame();
        return frame == null ? null : frame.shut();
    }

    /**
     * What the {@code @Meta} of a strict route's request class says under this name; empty if it says nothing, and for
     * plain handlers. Go: GetMetaTag.
     */
    public String getMetaTag(String key) {
        return metaTags.getOrDefault(key, "");
    }

    /** The place in user code at which it was registered. Go: Source. */
    public String source() {
        return registration.site().frame();
    }

    /** The middlewares that its group had when it was registered. Go: Middleware. */
    public List<HandlerFunc> middleware() {
        return middleware;
    }

    /** The hook's moment; null for anything else. Go: HookName. */
    public @Nullable HookName hookName() {
        return registration.hookName();
    }

    /** Its route. Go: Router. */
    public Router router() {
        return router;
    }

    HandlerFunc function() {
        return function;
    }

    List<String> middlewareNames() {
        return registration.middleware().stream().map(NamedHandler::name).toList();
    }
}
