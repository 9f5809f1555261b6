package io.gf4j.core.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a {@link Config} gets its values (Go: gcfg.Adapter). Called by many threads at once. */
public interface Adapter {
    /** Whether there is a configuration; with a resource, whether there is that one, such as a file of this name. */
    boolean available(String... resource);

    /**
     * The value of a dotted path, as {@link Config#get}, or null.
     *
     * @throws io.gf4j.core.error.GfException if the configuration cannot be read
     */
    @Nullable
    Object get(String pattern);

    /** All values. Throws as {@link #get}. */
    Map<String, @Nullable Object> data();
}
