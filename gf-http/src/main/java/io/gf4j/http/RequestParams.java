package io.gf4j.http;

import io.gf4j.core.conv.Var;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The short ways to parameters, and those that handlers set (Go: ghttp_request_param.go, ghttp_request_param_param.go,
 * ghttp_request_param_router.go).
 */
public sealed interface RequestParams permits Request {
    private ParamStore params() {
        return ((Request) this).params();
    }

    /** Same as {@link Request#getRequest}: a parameter, wherever it comes from. Go: Get. */
    default Var get(String key, @Nullable Object @Nullable ... def) {
        return ((Request) this).getRequest(key, def);
    }

    /** Same as {@link Request#getRequestMap()}. Go: GetMap. */
    default Map<String, @Nullable Object> getMap() {
        return ((Request) this).getRequestMap();
    }

    /** Same as {@link Request#getRequestMap(Map)}. Go: GetMap. */
    default Map<String, @Nullable Object> getMap(@Nullable Map<String, ? extends @Nullable Object> def) {
        return ((Request) this).getRequestMap(def);
    }

    /** Same as {@link Request#getRequestMapStrStr()}. Go: GetMapStrStr. */
    default Map<String, String> getMapStrStr() {
        return ((Request) this).getRequestMapStrStr();
    }

    /** Same as {@link Request#getRequestMapStrStr(Map)}. Go: GetMapStrStr. */
    default Map<String, String> getMapStrStr(@Nullable Map<String, ? extends @Nullable Object> def) {
        return ((Request) this).getRequestMapStrStr(def);
    }

    /** A value of a name in the path's pattern, else {@code def}, else an empty Var. Go: GetRouter. */
    default Var getRouter(String key, @Nullable Object @Nullable ... def) {
        String value = params().path().get(key);
        return value != null ? Var.of(value) : ParamMaps.orDefault(def);
    }

    /** A parameter that a handler or middleware has set, else {@code def}, else an empty Var. Go: GetParam. */
    default Var getParam(String key, @Nullable Object @Nullable ... def) {
        return ParamMaps.get(params().custom(), key, def);
    }

    /** Sets a parameter, which wins over what the client sent. Go: SetParam. */
    default void setParam(String key, @Nullable Object value) {
        params().custom().put(key, value);
    }

    /** Sets several parameters; others that were set stay. Go: SetParamMap. */
    default void setParamMap(Map<String, ? extends @Nullable Object> data) {
        params().custom().putAll(data);
    }

    /**
     * Lets all parameters be read again, for handlers that have replaced URL or body. What was read and does not come
     * again stays. Go: ReloadParam.
     */
    default void reloadParam() {
        params().reload();
    }
}
