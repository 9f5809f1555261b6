package io.gf4j.core.config;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonLines;
import io.gf4j.core.json.codec.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON; numbers keep their text, as in gcfg. */
final class JsonFormat {
    private final String file;
    private final JsonLines lines;

    private JsonFormat(String file, JsonLines lines) {
        this.file = file;
        this.lines = lines;
    }

    static @Nullable Object read(String file, String text) {
        try {
            @Nullable Object value = JsonText.decode(text, true);
            return new JsonFormat(file, JsonLines.of(text)).placed(value, "");
        } catch (GfException e) {
            throw Formats.mistake(file, JsonText.problemLine(text), e.getMessage());
        }
    }

    private @Nullable Object placed(@Nullable Object value, String path) {
        return switch (value) {
            case Map<?, ?> map -> {
                ConfigMap.Builder members = new ConfigMap.Builder(file);
                map.forEach((key, item) -> {
                    String name = String.valueOf(key);
                    members.put(name, placed(item, JsonLines.path(path, name)), lines.of(path, name));
                });
                yield members.build();
            }
            case List<?> list -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (int i = 0; i < list.size(); i++) {
                    items.add(placed(list.get(i), JsonLines.path(path, Integer.toString(i))));
                }
                yield items;
            }
            case null, default -> value;
        };
    }
}
