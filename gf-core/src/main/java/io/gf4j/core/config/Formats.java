package io.gf4j.core.config;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.GfException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formats of configuration files by the endings of their names, in gcfg's order of search. */
final class Formats {
    private static final Map<String, Format> BY_ENDING = new LinkedHashMap<>();

    static {
        BY_ENDING.put("toml", Formats::toml);
        BY_ENDING.put("yaml", YamlFormat::read);
        BY_ENDING.put("yml", YamlFormat::read);
        BY_ENDING.put("json", JsonFormat::read);
        BY_ENDING.put("ini", IniFormat::read);
        BY_ENDING.put("xml", XmlFormat::read);
        BY_ENDING.put("properties", PropertiesFormat::read);
    }

    private Formats() {}

    static Set<String> endings() {
        return BY_ENDING.keySet();
    }

    static boolean isKnown(String name) {
        return BY_ENDING.containsKey(ending(name));
    }

    /** Reads a file's text by the ending of its name; without a known one it is JSON, XML or YAML. */
    static @Nullable Object read(String file, String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (clean.isBlank()) {
            return new ConfigMap(file, Map.of(), Map.of());
        }
        Format format = BY_ENDING.get(ending(file));
        return (format == null ? guess(clean) : format).read(file, clean);
    }

    private static Format guess(String text) {
        return switch (text.strip().charAt(0)) {
            case '{', '[' -> JsonFormat::read;
            case '<' -> XmlFormat::read;
            default -> YamlFormat::read;
        };
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object toml(String file, String text) {
        try {
            return TomlFormat.read(file, text);
        } catch (NoClassDefFoundError e) {
            throw ConfigError.of(
                    Gcode.CODE_NECESSARY_PACKAGE_NOT_IMPORT,
                    file + " is TOML, which needs the artifact org.tomlj:tomlj: add it to your dependencies");
        }
    }

    /** An error in a file; a line of 0 is not known. */
    static GfException mistake(String file, int line, String text) {
        String place = file.isEmpty() ? "the configuration" : file;
        return ConfigError.of(
                Gcode.CODE_INVALID_CONFIGURATION, "cannot read " + place + (line > 0 ? ":" + line : "") + ": " + text);
    }
}
