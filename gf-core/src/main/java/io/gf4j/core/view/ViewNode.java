package io.gf4j.core.view;

import io.gf4j.core.config.ConfigEntry;
import io.gf4j.core.error.GfException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Reads the node {@code viewer} of a configuration into a view. */
final class ViewNode {
    private ViewNode() {}

    /** Where there are {@code paths}, a {@code path} is left alone, as in gview. */
    static void apply(View view, Map<String, @Nullable Object> map) {
        List<ConfigEntry> entries = ConfigEntry.of("viewer", map);
        boolean hasPaths = entries.stream().anyMatch(entry -> entry.is("paths"));
        for (ConfigEntry entry : entries) {
            switch (entry.plainKey()) {
                case "paths" -> paths(view, entry);
                case "path" -> {
                    if (!hasPaths) {
                        paths(view, entry);
                    }
                }
                case "data" -> view.assigns(entry.toMap());
                case "defaultfile" -> defaultFile(view, entry.toText());
                case "delimiters" -> delimiters(view, entry);
                case "autoencode" -> view.setAutoEncode(entry.toBoolean());
                default -> other(entry);
            }
        }
    }

    private static void paths(View view, ConfigEntry entry) {
        for (String path : entry.toTexts()) {
            try {
                view.addPath(path);
            } catch (GfException e) {
                throw entry.error(e.getMessage());
            }
        }
    }

    private static void defaultFile(View view, String file) {
        if (!file.isEmpty()) {
            view.setDefaultFile(file);
        }
    }

    private static void delimiters(View view, ConfigEntry entry) {
        List<String> pair = entry.toTexts();
        if (pair.size() != 2) {
            throw entry.error("a list of two texts is wanted, what opens an action and what closes it");
        }
        view.setDelimiters(pair.get(0), pair.get(1));
    }

    /** A map may be the node of another view. */
    private static void other(ConfigEntry entry) {
        if (!(entry.value().val() instanceof Map)) {
            LoggerFactory.getLogger("gf.view").warn("{} is no key of a view", entry.place());
        }
    }
}
