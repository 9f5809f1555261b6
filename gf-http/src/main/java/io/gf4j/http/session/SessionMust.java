package io.gf4j.http.session;

import io.gf4j.core.conv.Var;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Go's members that panic instead of returning an error; here all of them throw, so these are second names. */
public sealed interface SessionMust permits Session {
    private Session self() {
        return (Session) this;
    }

    /** Same as {@link Session#id()}. Go: MustId. */
    default String mustId() {
        return self().id();
    }

    /** Same as {@link Session#get}. Go: MustGet. */
    default Var mustGet(String key, @Nullable Object @Nullable ... def) {
        return self().get(key, def);
    }

    /** Same as {@link Session#set}. Go: MustSet. */
    default void mustSet(String key, @Nullable Object value) {
        self().set(key, value);
    }

    /** Same as {@link Session#setMap}. Go: MustSetMap. */
    default void mustSetMap(Map<String, ? extends @Nullable Object> data) {
        self().setMap(data);
    }

    /** Same as {@link Session#contains}. Go: MustContains. */
    default boolean mustContains(String key) {
        return self().contains(key);
    }

    /** Same as {@link Session#data()}. Go: MustData. */
    default Map<String, @Nullable Object> mustData() {
        return self().data();
    }

    /** Same as {@link Session#size()}. Go: MustSize. */
    default int mustSize() {
        return self().size();
    }

    /** Same as {@link Session#remove}. Go: MustRemove. */
    default void mustRemove(String... keys) {
        self().remove(keys);
    }

    /** Same as {@link Session#regenerateId}. Go: MustRegenerateId. */
    default String mustRegenerateId(boolean deleteOld) {
        return self().regenerateId(deleteOld);
    }
}
