package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;

/**
 * A group's routes by HTTP method (Go: the verbs of ghttp_server_router_group.go). Each takes a function; or a strict
 * route's handler, behind the class of its request; or an object, whose methods are bound as {@link Binder#bindObject}
 * says. Behind an object may stand the names of methods: of one, which is bound at the pattern itself, or of several,
 * separated by commas. Behind a function (a lambda in {@link HandlerFunc#of}) may stand a {@link HookName}, which makes
 * it a hook.
 *
 * <p>Each returns a copy of the group, as {@link RouterGroup#clone()} does.
 */
public sealed interface GroupVerbs permits RouterGroup {
    /** Binds a function for all methods. Go: ALL. */
    default RouterGroup all(String pattern, HandlerFunc h) {
        return bound(PatternParts.ANY_METHOD, pattern, h);
    }

    /** Binds a strict route for all methods. Go: ALL. */
    default <Q, S> RouterGroup all(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict(PatternParts.ANY_METHOD, pattern, req, h);
    }

    /** Binds an object's methods for all methods, or a hook. Go: ALL. */
    default RouterGroup all(String pattern, Object object, Object... params) {
        return bound(PatternParts.ANY_METHOD, pattern, object, params);
    }

    /** Binds a function for GET. Go: GET. */
    default RouterGroup get(String pattern, HandlerFunc h) {
        return bound("GET", pattern, h);
    }

    /** Binds a strict route for GET. Go: GET. */
    default <Q, S> RouterGroup get(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("GET", pattern, req, h);
    }

    /** Binds an object's methods for GET, or a hook. Go: GET. */
    default RouterGroup get(String pattern, Object object, Object... params) {
        return bound("GET", pattern, object, params);
    }

    /** Binds a function for PUT. Go: PUT. */
    default RouterGroup put(String pattern, HandlerFunc h) {
        return bound("PUT", pattern, h);
    }

    /** Binds a strict route for PUT. Go: PUT. */
    default <Q, S> RouterGroup put(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("PUT", pattern, req, h);
    }

    /** Binds an object's methods for PUT, or a hook. Go: PUT. */
    default RouterGroup put(String pattern, Object object, Object... params) {
        return bound("PUT", pattern, object, params);
    }

    /** Binds a function for POST. Go: POST. */
    default RouterGroup post(String pattern, HandlerFunc h) {
        return bound("POST", pattern, h);
    }

    /** Binds a strict route for POST. Go: POST. */
    default <Q, S> RouterGroup post(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("POST", pattern, req, h);
    }

    /** Binds an object's methods for POST, or a hook. Go: POST. */
    default RouterGroup post(String pattern, Object object, Object... params) {
        return bound("POST", pattern, object, params);
    }

    /** Binds a function for DELETE. Go: DELETE. */
    default RouterGroup delete(String pattern, HandlerFunc h) {
        return bound("DELETE", pattern, h);
    }

    /** Binds a strict route for DELETE. Go: DELETE. */
    default <Q, S> RouterGroup delete(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("DELETE", pattern, req, h);
    }

    /** Binds an object's methods for DELETE, or a hook. Go: DELETE. */
    default RouterGroup delete(String pattern, Object object, Object... params) {
        return bound("DELETE", pattern, object, params);
    }

    /** Binds a function for PATCH. Go: PATCH. */
    default RouterGroup patch(String pattern, HandlerFunc h) {
        return bound("PATCH", pattern, h);
    }

    /** Binds a strict route for PATCH. Go: PATCH. */
    default <Q, S> RouterGroup patch(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("PATCH", pattern, req, h);
    }

    /** Binds an object's methods for PATCH, or a hook. Go: PATCH. */
    default RouterGroup patch(String pattern, Object object, Object... params) {
        return bound("PATCH", pattern, object, params);
    }

    /** Binds a function for HEAD. Go: HEAD. */
    default RouterGroup head(String pattern, HandlerFunc h) {
        return bound("HEAD", pattern, h);
    }

    /** Binds a strict route for HEAD. Go: HEAD. */
    default <Q, S> RouterGroup head(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("HEAD", pattern, req, h);
    }

    /** Binds an object's methods for HEAD, or a hook. Go: HEAD. */
    default RouterGroup head(String pattern, Object object, Object... params) {
        return bound("HEAD", pattern, object, params);
    }

    /** Binds a function for CONNECT. Go: CONNECT. */
    default RouterGroup connect(String pattern, HandlerFunc h) {
        return bound("CONNECT", pattern, h);
    }

    /** Binds a strict route for CONNECT. Go: CONNECT. */
    default <Q, S> RouterGroup connect(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("CONNECT", pattern, req, h);
    }

    /** Binds an object's methods for CONNECT, or a hook. Go: CONNECT. */
    default RouterGroup connect(String pattern, Object object, Object... params) {
        return bound("CONNECT", pattern, object, params);
    }

    /** Binds a function for OPTIONS. Go: OPTIONS. */
    default RouterGroup options(String pattern, HandlerFunc h) {
        return bound("OPTIONS", pattern, h);
    }

    /** Binds a strict route for OPTIONS. Go: OPTIONS. */
    default <Q, S> RouterGroup options(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("OPTIONS", pattern, req, h);
    }

    /** Binds an object's methods for OPTIONS, or a hook. Go: OPTIONS. */
    default RouterGroup options(String pattern, Object object, Object... params) {
        return bound("OPTIONS", pattern, object, params);
    }

    /** Binds a function for TRACE. Go: TRACE. */
    default RouterGroup trace(String pattern, HandlerFunc h) {
        return bound("TRACE", pattern, h);
    }

    /** Binds a strict route for TRACE. Go: TRACE. */
    default <Q, S> RouterGroup trace(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("TRACE", pattern, req, h);
    }

    /** Binds an object's methods for TRACE, or a hook. Go: TRACE. */
    default RouterGroup trace(String pattern, Object object, Object... params) {
        return bound("TRACE", pattern, object, params);
    }

    private RouterGroup bound(String method, String pattern, Object target, Object... params) {
        return ((RouterGroup) this).with(group -> group.add(method + ":" + pattern, target, CallSite.here(), params));
    }

    private <Q, S> RouterGroup strict(String method, String pattern, Class<Q> type, BizHandler<Q, S> handler) {
        CallSite site = CallSite.here();
        StrictRoute route = StrictRoute.of(type, handler, site);
        return ((RouterGroup) this).with(group -> group.addStrict(method + ":" + pattern, route, site));
    }
}
