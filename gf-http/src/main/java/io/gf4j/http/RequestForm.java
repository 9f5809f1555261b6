package io.gf4j.http;

import io.gf4j.core.conv.Var;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parameters of a form in the body (Go: ghttp_request_param_form.go): fields of a form or of a multipart form, with
 * nested names; if the body is neither, what it has as JSON, XML or pairs, unless the request is a GET.
 *
 * <p>A broken form is an error of the first member that reads it: a {@link io.gf4j.core.error.GfException}, which
 * answers 500, or 413 if it is too large.
 */
public sealed interface RequestForm permits Request {
    private ParamStore params() {
        return ((Request) this).params();
    }

    /** A parameter of the form, else {@code def}, else an empty Var. Go: GetForm. */
    default Var getForm(String key, @Nullable Object @Nullable ... def) {
        return ParamMaps.get(params().form(), key, def);
    }

    /** Sets a parameter of the form for what comes later; the body stays. Go: SetForm. */
    default void setForm(String key, @Nullable Object value) {
        params().setForm(key, value);
    }

    /** All parameters of the form, in a map of its own. Go: GetFormMap. */
    default Map<String, @Nullable Object> getFormMap() {
        return new LinkedHashMap<>(params().form());
    }

    /**
     * The parameters under the keys of {@code kvMap}, whose values stand for what is missing; null asks for all. Go:
     * GetFormMap.
     */
    default Map<String, @Nullable Object> getFormMap(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return kvMap == null ? getFormMap() : ParamMaps.pick(params().form(), kvMap);
    }

    /** {@link #getFormMap()} with the values as texts. Go: GetFormMapStrStr. */
    default Map<String, String> getFormMapStrStr() {
        return ParamMaps.texts(getFormMap());
    }

    /** {@link #getFormMap(Map)} with the values as texts. Go: GetFormMapStrStr. */
    default Map<String, String> getFormMapStrStr(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return ParamMaps.texts(getFormMap(kvMap));
    }

    /** {@link #getFormMap()} with the values as Vars. Go: GetFormMapStrVar. */
    default Map<String, Var> getFormMapStrVar() {
        return ParamMaps.vars(getFormMap());
    }

    /** {@link #getFormMap(Map)} with the values as Vars. Go: GetFormMapStrVar. */
    default Map<String, Var> getFormMapStrVar(@Nullable Map<String, ? extends @Nullable Object> kvMap) {
        return ParamMaps.vars(getFormMap(kvMap));
    }
}
