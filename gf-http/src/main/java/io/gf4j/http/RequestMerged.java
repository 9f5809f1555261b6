package io.gf4j.http;

import io.gf4j.core.conv.Var;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parameters wherever they come from (Go: ghttp_request_param_request.go).
 *
 * <p>A single one is taken from the first of these that has it: set by a handler, form, body, query, path. In a map the
 * last one wins of path, query, form, body, set by a handler, files: the body beats the form there, as in ghttp.
 */
public sealed interface RequestMerged permits Request {
    private ParamStore params() {
        return ((Request) this).params();
    }

    /** A parameter, else {@code def}, else an empty Var. Go: GetRequest. */
    default Var getRequest(String key, @Nullable Object @Nullable ... def) {
        Object value = params().first(key);
        return value != null ? Var.of(value) : ParamMaps.orDefault(def);
    }

    /**
     * All parameters, in a map of its own; a file is an {@link UploadFile}, several are {@link UploadFiles}. Go:
     * GetRequestMap.
     */
    default Map<String, @Nullable Object> getRequestMap() {
        return params().merged();
    }

    /**
     * The parameters under the keys of {@code kvMap}, whose values stand for what is missing; null asks for all. Go:
     * GetRequestMap.
     */
    default Map<String, @Nullable Object> getRequestMap(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return kvMap == null ? getRequestMap() : params().merged(kvMap);
    }

    /** {@link #getRequestMap()} with the values as texts. Go: GetRequestMapStrStr. */
    default Map<String, String> getRequestMapStrStr() {
        return ParamMaps.texts(getRequestMap());
    }

    /** {@link #getRequestMap(Map)} with the values as texts. Go: GetRequestMapStrStr. */
    default Map<String, String> getRequestMapStrStr(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return ParamMaps.texts(getRequestMap(kvMap));
    }

    /** {@link #getRequestMap()} with the values as Vars. Go: GetRequestMapStrVar. */
    default Map<String, Var> getRequestMapStrVar() {
        return ParamMaps.vars(getRequestMap());
    }

    /** {@link #getRequestMap(Map)} with the values as Vars. Go: GetRequestMapStrVar. */
    default Map<String, Var> getRequestMapStrVar(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return ParamMaps.vars(getRequestMap(kvMap));
    }
}
