package io.gf4j.http;

import java.util.Map;

/**
 * Parameters as an object (Go: the Struct functions of ghttp_request_param*.go): a record, or a class with setters or
 * public fields. Members are found by {@code @P}, their JSON name or their Java name, else by a name that differs in
 * case and symbols alone; what is missing has its {@code @D}, else what the class gives it. Nothing is checked: that is
 * {@link RequestParse}.
 *
 * <p>All throw {@link io.gf4j.core.error.GfException} for a value that does not fit its member, a broken body, or a
 * class that cannot be made.
 */
public sealed interface RequestStructs permits Request {
    private TypedParams typed() {
        return ((Request) this).typed();
    }

    /** All parameters, wherever they come from, as {@link RequestMerged#getRequestMap()} has them. Go: GetStruct. */
    default <T> T getStruct(Class<T> type) {
        return getStruct(type, Map.of());
    }

    /**
     * {@link #getStruct(Class)} with names of parameters to members, for names that no annotation tells. Go: GetStruct.
     */
    default <T> T getStruct(Class<T> type, Map<String, String> mapping) {
        return type.cast(typed().ofAll(type, mapping));
    }

    /** Same as {@link #getStruct(Class)}. Go: GetRequestStruct. */
    default <T> T getRequestStruct(Class<T> type) {
        return getRequestStruct(type, Map.of());
    }

    /**
     * {@link #getRequestStruct(Class)} with names of parameters to members, for names that no annotation tells. Go:
     * GetRequestStruct.
     */
    default <T> T getRequestStruct(Class<T> type, Map<String, String> mapping) {
        return type.cast(typed().ofAll(type, mapping));
    }

    /** The parameters of the query. Go: GetQueryStruct. */
    default <T> T getQueryStruct(Class<T> type) {
        return getQueryStruct(type, Map.of());
    }

    /**
     * {@link #getQueryStruct(Class)} with names of parameters to members, for names that no annotation tells. Go:
     * GetQueryStruct.
     */
    default <T> T getQueryStruct(Class<T> type, Map<String, String> mapping) {
        return type.cast(typed().ofQuery(type, mapping));
    }

    /** The parameters of the form. Go: GetFormStruct. */
    default <T> T getFormStruct(Class<T> type) {
        return getFormStruct(type, Map.of());
    }

    /**
     * {@link #getFormStruct(Class)} with names of parameters to members, for names that no annotation tells. Go:
     * GetFormStruct.
     */
    default <T> T getFormStruct(Class<T> type, Map<String, String> mapping) {
        return type.cast(typed().ofForm(type, mapping));
    }
}
