package io.gf4j.core.view;

import io.gf4j.core.error.GfException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes and finds views (Go: package gview). */
public final class Gview {
    private static final Map<String, View> INSTANCES = new ConcurrentHashMap<>();

    private Gview() {}

    /**
     * A view that searches the folder, or the working folder if there is none. The environment's {@code GF_GVIEW_PATH}
     * or the system property {@code gf.gview.path} name another one. Go: New.
     *
     * @throws GfException if the path is no folder
     */
    public static View of(String... path) {
        View view = new View();
        view.setPath(path.length > 0 && !path[0].isEmpty() ? path[0] : configuredPath());
        return view;
    }

    private static String configuredPath() {
        @Nullable String property = System.getProperty("gf.gview.path", System.getenv("GF_GVIEW_PATH"));
        return property == null || property.isEmpty() ? System.getProperty("user.dir", ".") : property;
    }

    /** The view of that name, {@code default} without one, made at the first call. Go: Instance. */
    public static View instance(String... name) {
        String key = name.length > 0 && !name[0].isEmpty() ? name[0] : "default";
        return INSTANCES.computeIfAbsent(key, made -> of());
    }

    /** Renders a text by the default view. Go: ParseContent. */
    public static String parseContent(String content) {
        return instance().parseContent(content);
    }

    /** Renders a text with variables by the default view. */
    public static String parseContent(String content, Map<String, ? extends @Nullable Object> params) {
        return instance().parseContent(content, params);
    }
}
