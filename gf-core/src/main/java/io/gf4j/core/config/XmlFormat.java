package io.gf4j.core.config;

import io.gf4j.core.xml.XmlDecoder;
import io.gf4j.core.xml.XmlLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** XML as {@link XmlDecoder} has it: below the name of the root element; every value is a text. */
final class XmlFormat {
    private final String file;
    private final XmlLines lines;

    private XmlFormat(String file, XmlLines lines) {
        this.file = file;
        this.lines = lines;
    }

    static ConfigMap read(String file, String text) {
        XmlLines lines = XmlLines.of(text);
        Map<String, @Nullable Object> map = XmlDecoder.decode(text.getBytes(StandardCharsets.UTF_8));
        if (map == null || !lines.mistake().isEmpty()) {
            throw Formats.mistake(
                    file, lines.mistakeLine(), lines.mistake().isEmpty() ? "it is no XML" : lines.mistake());
        }
        return new XmlFormat(file, lines).map(map, "");
    }

    private ConfigMap map(Map<?, ?> map, String path) {
        ConfigMap.Builder values = new ConfigMap.Builder(file);
        map.forEach((name, value) -> {
            String inner = path + "/" + name;
            values.put(String.valueOf(name), value(value, inner), lines.of(inner, path));
        });
        return values.build();
    }

    private @Nullable Object value(@Nullable Object value, String path) {
        return switch (value) {
            case Map<?, ?> map -> map(map, path);
            case List<?> list -> {
                List<@Nullable Object> items = new ArrayList<>();
                list.forEach(item -> items.add(value(item, path)));
                yield items;
            }
            case null, default -> value;
        };
    }
}
