package io.gf4j.core.config;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of a text, JSON, XML or YAML (Go: gcfg.AdapterContent). */
public final class AdapterContent implements Adapter {
    private volatile @Nullable Object root;

    private AdapterContent() {}

    /** Values of a text; without one there is nothing until {@link #setContent}. Throws as that. */
    public static AdapterContent of(String... content) {
        AdapterContent adapter = new AdapterContent();
        if (content.length > 0) {
            adapter.setContent(content[0]);
        }
        return adapter;
    }

    /**
     * Replaces the values.
     *
     * @throws io.gf4j.core.error.GfException naming the line that cannot be read
     */
    public void setContent(String content) {
        root = Formats.read("", content);
    }

    @Override
    public boolean available(String... resource) {
        return root != null;
    }

    @Override
    public @Nullable Object get(String pattern) {
        return DottedPath.find(root, pattern);
    }

    @Override
    public Map<String, @Nullable Object> data() {
        return root instanceof ConfigMap map ? map : Map.of();
    }
}
