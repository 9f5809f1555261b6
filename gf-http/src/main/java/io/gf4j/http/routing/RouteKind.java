package io.gf4j.http.routing;

/** What a route does when it matches. A request is served by one handler; all its middleware and hooks run. */
public enum RouteKind {
    HANDLER,
    MIDDLEWARE,
    HOOK
}
