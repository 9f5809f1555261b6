package io.gf4j.http.openapi;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A path of the API (Go: goai.Path). */
public final class PathItem extends SortedObject {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "head", "options", "patch", "trace");

    /** One without methods. */
    public PathItem() {}

    /** What {@code GET} does; null if there is no such route. */
    public @Nullable Operation get() {
        return operation("get");
    }

    /** What {@code PUT} does; null if there is no such route. */
    public @Nullable Operation put() {
        return operation("put");
    }

    /** What {@code POST} does; null if there is no such route. */
    public @Nullable Operation post() {
        return operation("post");
    }

    /** What {@code DELETE} does; null if there is no such route. */
    public @Nullable Operation delete() {
        return operation("delete");
    }

    /** What {@code HEAD} does; null if there is no such route. */
    public @Nullable Operation head() {
        return operation("head");
    }

    /** What {@code OPTIONS} does; null if there is no such route. */
    public @Nullable Operation options() {
        return operation("options");
    }

    /** What {@code PATCH} does; null if there is no such route. */
    public @Nullable Operation patch() {
        return operation("patch");
    }

    /** What {@code TRACE} does; null if there is no such route. */
    public @Nullable Operation trace() {
        return operation("trace");
    }

    private @Nullable Operation operation(String method) {
        return member(method) instanceof Operation operation ? operation : null;
    }

    static boolean knows(String method) {
        return METHODS.contains(method.toLowerCase(Locale.ROOT));
    }

    /** Takes it; the document knows no CONNECT. */
    void put(String method, Operation operation) {
        String name = method.toLowerCase(Locale.ROOT);
        if (METHODS.contains(name)) {
            put(name, (Object) operation);
        } else if (!name.equals("connect")) {
            throw DocumentError.of("invalid method \"%s\"", method);
        }
    }
}
