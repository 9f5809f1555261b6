package io.gf4j.http;

import java.util.List;

/**
 * Parameters as an object whose rules are checked (Go: ghttp_request_param.go): the members of {@link RequestStructs},
 * and then {@code @V}, up to the first rule that fails.
 *
 * <p>All throw {@link io.gf4j.core.valid.ValidationException} for the first rule that is broken, and else what
 * {@link RequestStructs} throws.
 */
public sealed interface RequestParse permits Request {
    private TypedParams typed() {
        return ((Request) this).typed();
    }

    /** All parameters, wherever they come from. Go: Parse. */
    default <T> T parse(Class<T> type) {
        return type.cast(typed().parse(type));
    }

    /** The items of a body that is a list of objects, as JSON or XML; each is checked. Go: Parse with a slice. */
    default <T> List<T> parseList(Class<T> type) {
        return typed().parseList(type);
    }

    /** The parameters of the query. Go: ParseQuery. */
    default <T> T parseQuery(Class<T> type) {
        return type.cast(typed().parseQuery(type));
    }

    /** The parameters of the form, or of the body. Go: ParseForm. */
    default <T> T parseForm(Class<T> type) {
        return type.cast(typed().parseForm(type));
    }
}
