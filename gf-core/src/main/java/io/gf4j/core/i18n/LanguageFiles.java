package io.gf4j.core.i18n;

import io.gf4j.core.config.AdapterFile;
import io.gf4j.core.conv.Gconv;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the texts of a folder, by language and key. */
final class LanguageFiles {
    private static final List<String> USUAL_FOLDERS = List.of("manifest/i18n", "manifest/config/i18n", "i18n");

    private static final Set<String> ENDINGS = Set.of("toml", "yaml", "yml", "json", "ini", "properties");

    private LanguageFiles() {}

    /** Of the first usual folder that there is. */
    static Map<String, Map<String, String>> readUsual() {
        return USUAL_FOLDERS.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .map(LanguageFiles::read)
                .orElse(Map.of());
    }

    static Map<String, Map<String, String>> read(Path folder) {
        Map<String, Map<String, String>> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(LanguageFiles::isTexts)
                    .sorted()
                    .forEach(file -> texts.computeIfAbsent(language(folder.relativize(file)), key -> new HashMap<>())
                            .putAll(texts(file)));
        } catch (IOException e) {
            throw Gerror.wrapCodef(Gcode.CODE_OPERATION_FAILED, e, "reading the language files of %s failed", folder);
        }
        return texts;
    }

    /** The first folder, or the file's name without its extension. */
    private static String language(Path file) {
        String first = file.getName(0).toString();
        int dot = first.lastIndexOf('.');
        return file.getNameCount() > 1 || dot < 0 ? first : first.substring(0, dot);
    }

    /** Keys of maps inside are joined with dots. */
    private static Map<String, String> texts(Path file) {
        Map<String, String> texts = new HashMap<>();
        add(texts, "", AdapterFile.of(file.toAbsolutePath().toString()).data());
        return texts;
    }

    private static void add(Map<String, String> texts, String prefix, Map<?, ?> values) {
        values.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                add(texts, prefix + key + ".", inner);
            } else {
                texts.put(prefix + key, Gconv.toString(value));
            }
        });
    }

    private static boolean isTexts(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
