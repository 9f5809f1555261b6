package io.gf4j.core.config;

import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of a configuration by dotted paths such as {@code server.address} or {@code list.0.name}; keys match
 * exactly (Go: gcfg.Config). A file that has changed is read again at the next call. May be used by many threads.
 */
public final class Config {
    private volatile Adapter adapter;

    Config(Adapter adapter) {
        this.adapter = adapter;
    }

    /**
     * The value, or the default, or an empty Var. The path {@code .} means everything.
     *
     * @throws GfException if there is no configuration or it cannot be read
     */
    public Var get(String pattern, @Nullable Object @Nullable ... def) {
        @Nullable Object value = adapter.get(pattern);
        return Var.of(value == null ? first(def) : value);
    }

    /** Same as {@link #get}, which throws anyway. */
    public Var mustGet(String pattern, @Nullable Object @Nullable ... def) {
        return get(pattern, def);
    }

    /**
     * The value; where there is none, the environment variable {@code SERVER_ADDRESS} for {@code server.address}; else
     * the default. It does not matter if there is no configuration. Go: GetWithEnv.
     */
    public Var getWithEnv(String pattern, @Nullable Object @Nullable ... def) {
        return getOr(pattern, ProcessOptions::environment, def);
    }

    /**
     * The value; where there is none, the command line's {@code --server.address=:80}, or the system property
     * {@code server.address}; else the default. It does not matter if there is no configuration. Go: GetWithCmd.
     */
    public Var getWithCmd(String pattern, @Nullable Object @Nullable ... def) {
        return getOr(pattern, ProcessOptions::commandLine, def);
    }

    /** Same as {@link #getWithEnv}, which throws anyway. */
    public Var mustGetWithEnv(String pattern, @Nullable Object @Nullable ... def) {
        return getWithEnv(pattern, def);
    }

    /** Same as {@link #getWithCmd}, which throws anyway. */
    public Var mustGetWithCmd(String pattern, @Nullable Object @Nullable ... def) {
        return getWithCmd(pattern, def);
    }

    /** All values; what is read from a file knows its lines, see {@link ConfigMap}. Throws as {@link #get}. */
    public Map<String, @Nullable Object> data() {
        return adapter.data();
    }

    /** Same as {@link #data}, which throws anyway. */
    public Map<String, @Nullable Object> mustData() {
        return data();
    }

    /** Whether there is a configuration; with a name, whether there is a file of this name. Go: Available. */
    public boolean available(String... resource) {
        return adapter.available(resource);
    }

    /** Replaces where values come from. */
    public void setAdapter(Adapter adapter) {
        this.adapter = adapter;
    }

    /** Where values come from: an {@link AdapterFile} unless another one was set. */
    public Adapter getAdapter() {
        return adapter;
    }

    private Var getOr(String pattern, Function<String, @Nullable String> other, @Nullable Object @Nullable ... def) {
        @Nullable Object value = valueIfAny(pattern);
        if (value == null) {
            value = other.apply(pattern);
        }
        return Var.of(value == null ? first(def) : value);
    }

    private @Nullable Object valueIfAny(String pattern) {
        try {
            return adapter.get(pattern);
        } catch (GfException e) {
            if (Gerror.code(e).equals(Gcode.CODE_NOT_FOUND)) {
                return null;
            }
            throw e;
        }
    }

    private static @Nullable Object first(@Nullable Object @Nullable [] def) {
        return def == null || def.length == 0 ? null : def[0];
    }
}
