package io.gf4j.core.config;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** TOML by tomlj. The only class that knows it, so that the artifact may be missing where no file is TOML. */
final class TomlFormat {
    private TomlFormat() {}

    static ConfigMap read(String file, String text) {
        TomlParseResult result = Toml.parse(text);
        if (result.hasErrors()) {
            TomlParseError error = result.errors().getFirst();
            throw Formats.mistake(file, error.position().line(), String.valueOf(error.getMessage()));
        }
        return table(file, result);
    }

    private static ConfigMap table(String file, TomlTable table) {
        ConfigMap.Builder map = new ConfigMap.Builder(file);
        for (Map.Entry<String, Object> entry : table.entrySet()) {
            @Nullable TomlPosition position = table.inputPositionOf(List.of(entry.getKey()));
            map.put(entry.getKey(), value(file, entry.getValue()), position == null ? 0 : position.line());
        }
        return map.build();
    }

    /** A date without a zone is a local time, as in Go. */
    private static Object value(String file, Object value) {
        return switch (value) {
            case TomlTable table -> table(file, table);
            case TomlArray array -> {
                List<Object> items = new ArrayList<>();
                for (int i = 0; i < array.size(); i++) {
                    items.add(value(file, array.get(i)));
                }
                yield items;
            }
            case LocalDateTime time -> time.atZone(ZoneId.systemDefault());
            case LocalDate day -> day.atStartOfDay(ZoneId.systemDefault());
            default -> value;
        };
    }
}
