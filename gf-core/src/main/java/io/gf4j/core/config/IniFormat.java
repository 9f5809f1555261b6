package io.gf4j.core.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * INI by the rules of Go's gini: sections of keys with text values; lines that begin with {@code ;} or {@code #} are
 * comments; lines that are no key, and keys before the first section, are left out.
 */
final class IniFormat {
    private IniFormat() {}

    static ConfigMap read(String file, String text) {
        Map<String, ConfigMap.Builder> sections = new LinkedHashMap<>();
        Map<String, Integer> starts = new LinkedHashMap<>();
        String section = "";
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int equals = line.indexOf('=');
            if (line.startsWith("[") && line.indexOf(']') > 1) {
                section = line.substring(1, line.indexOf(']'));
                starts.putIfAbsent(section, i + 1);
            } else if (equals >= 0 && !section.isEmpty() && !line.startsWith(";") && !line.startsWith("#")) {
                sections.computeIfAbsent(section, name -> new ConfigMap.Builder(file))
                        .put(
                                line.substring(0, equals).strip(),
                                line.substring(equals + 1).strip(),
                                i + 1);
            }
        }
        if (starts.isEmpty()) {
            throw Formats.mistake(file, 0, "there is no [section]");
        }
        ConfigMap.Builder all = new ConfigMap.Builder(file);
        sections.forEach((name, keys) -> all.put(name, keys.build(), starts.getOrDefault(name, 0)));
        return all.build();
    }
}
