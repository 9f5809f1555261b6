package io.gf4j.http;

import io.gf4j.core.conv.Var;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of the query (Go: ghttp_request_param_query.go). Names may nest, {@code k[]=1&k[]=2} is a list and
 * {@code k[a]=1} a map; of two plain values the last one counts. The body of a GET stands behind the query.
 *
 * <p>A broken query is an error of the first member that reads it: a {@link io.gf4j.core.error.GfException}, which
 * answers 500.
 */
public sealed interface RequestQuery permits Request {
    private ParamStore params() {
        return ((Request) this).params();
    }

    /** A parameter of the query, else {@code def}, else an empty Var. Go: GetQuery. */
    default Var getQuery(String key, @Nullable Object @Nullable ... def) {
        Map<String, @Nullable Object> query = params().query();
        if (query.containsKey(key)) {
            return Var.of(query.get(key));
        }
        return ParamMaps.get(params().bodyBehindQuery(), key, def);
    }

    /** Sets a parameter of the query for what comes later; the URL stays. Go: SetQuery. */
    default void setQuery(String key, @Nullable Object value) {
        params().setQuery(key, value);
    }

    /** All parameters of the query, in a map of its own. Go: GetQueryMap. */
    default Map<String, @Nullable Object> getQueryMap() {
        return QueryMaps.all(params());
    }

    /**
     * The parameters under the keys of {@code kvMap}, whose values stand for what is missing; null asks for all. Go:
     * GetQueryMap.
     */
    default Map<String, @Nullable Object> getQueryMap(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return kvMap == null ? getQueryMap() : QueryMaps.pick(params(), kvMap);
    }

    /** {@link #getQueryMap()} with the values as texts. Go: GetQueryMapStrStr. */
    default Map<String, String> getQueryMapStrStr() {
        return ParamMaps.texts(getQueryMap());
    }

    /** {@link #getQueryMap(Map)} with the values as texts. Go: GetQueryMapStrStr. */
    default Map<String, String> getQueryMapStrStr(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return ParamMaps.texts(getQueryMap(kvMap));
    }

    /** {@link #getQueryMap()} with the values as Vars. Go: GetQueryMapStrVar. */
    default Map<String, Var> getQueryMapStrVar() {
        return ParamMaps.vars(getQueryMap());
    }

    /** {@link #getQueryMap(Map)} with the values as Vars. Go: GetQueryMapStrVar. */
    default Map<String, Var> getQueryMapStrVar(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return ParamMaps.vars(getQueryMap(kvMap));
    }
}
