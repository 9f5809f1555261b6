package io.gf4j.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query's parameters with the body's behind them, as maps. */
final class QueryMaps {
    private QueryMaps() {}

    static Map<String, @Nullable Object> all(ParamStore params) {
        Map<String, @Nullable Object> query = params.query();
        Map<String, @Nullable Object> all = new LinkedHashMap<>(params.bodyBehindQuery());
        all.putAll(query);
        return all;
    }

    /** As in ghttp the body counts only where there is no query at all. */
    static Map<String, @Nullable Object> pick(ParamStore params, Map<String, ? extends @Nullable Object> defaults) {
        Map<String, @Nullable Object> query = params.query();
        Map<String, @Nullable Object> body = params.bodyBehindQuery();
        return ParamMaps.pick(query.isEmpty() ? body : query, defaults);
    }
}
