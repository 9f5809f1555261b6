package io.gf4j.http;

import io.gf4j.core.conv.Var;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.valid.Gvalid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects of a request's parameters, checked or not (Go: Request.doParse and its kin). */
final class TypedParams {
    private final Request request;

    TypedParams(Request request) {
        this.request = request;
    }

    Object ofAll(Class<?> type, Map<String, String> mapping) {
        return make(type, all(type), mapping);
    }

    Object ofQuery(Class<?> type, Map<String, String> mapping) {
        return make(type, query(type), mapping);
    }

    Object ofForm(Class<?> type, Map<String, String> mapping) {
        return make(type, form(type), mapping);
    }

    Object parse(Class<?> type) {
        return checked(type, all(type));
    }

    Object parseQuery(Class<?> type) {
        return checked(type, query(type));
    }

    Object parseForm(Class<?> type) {
        return checked(type, form(type));
    }

    <T> List<T> parseList(Class<T> type) {
        Var body = Gjson.loadContent(request.getBody()).toVar();
        List<T> made = body.scanList(type);
        List<?> sent = body.val() instanceof List<?> list ? list : List.of();
        for (int i = 0; i < made.size(); i++) {
            check(made.get(i), i < sent.size() ? sent.get(i) : null);
        }
        return made;
    }

    /** The object of a strict route, of all parameters that were sent; some have a place of their own. */
    <Q> Q strict(Class<Q> type, Map<String, @Nullable Object> data) {
        ParamBinder.of(type).addPlaced(data, request);
        return type.cast(checked(type, withDefaults(type, data)));
    }

    private Map<String, @Nullable Object> all(Class<?> type) {
        return withDefaults(type, request.params().merged());
    }

    private Map<String, @Nullable Object> query(Class<?> type) {
        return withDefaults(type, request.getQueryMap());
    }

    private Map<String, @Nullable Object> form(Class<?> type) {
        return withDefaults(type, request.getFormMap());
    }

    private static Map<String, @Nullable Object> withDefaults(Class<?> type, Map<String, @Nullable Object> data) {
        ParamBinder.of(type).addDefaults(data);
        return data;
    }

    private Object checked(Class<?> type, Map<String, @Nullable Object> data) {
        Object made = make(type, data, Map.of());
        check(made, data);
        return made;
    }

    private static Object make(Class<?> type, Map<String, @Nullable Object> data, Map<String, String> mapping) {
        return ParamBinder.of(type).make(data, mapping);
    }

    /** @throws GfException for the first rule that is broken */
    private void check(Object made, @Nullable Object data) {
        Gvalid.of().bail().data(made).assoc(data).run(request.context());
    }
}
