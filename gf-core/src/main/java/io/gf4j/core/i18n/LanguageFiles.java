package io.gf4j.core.i18n;

import io.gf4j.core.config.AdapterFile;
import io.gf4j.core.conv.Gconv;
import io.gf4j.core.error.GfException;
import io.gf4j.core.files.FileStamp;
import io.gf4j.core.res.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts of a folder, by language and key; read again when a file of it has changed. */
final class LanguageFiles {
    private static final Logger LOG = LoggerFactory.getLogger("gf.i18n");
    private static final long CHECK_NANOS = Duration.ofSeconds(1).toNanos();
    private static final List<String> USUAL_FOLDERS = List.of("manifest/i18n", "manifest/config/i18n", "i18n");
    private static final Set<String> ENDINGS = Set.of("toml", "yaml", "yml", "json", "ini", "properties");

    /** Null if there is none, which is not looked for again. */
    private final @Nullable Path folder;

    private volatile @Nullable State state;

    private LanguageFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    private record State(Map<String, Map<String, String>> texts, List<FileStamp> stamps, long checkedAt) {
        boolean isFresh() {
            return System.nanoTime() - checkedAt < CHECK_NANOS;
        }
    }

    /** Those of the first usual folder that there is; of none, if there is none. */
    static LanguageFiles usual() {
        return new LanguageFiles(USUAL_FOLDERS.stream()
                .flatMap(name -> Stream.ofNullable(folder(name)))
                .findFirst()
                .orElse(null));
    }

    /** Null if there is no such folder. */
    static @Nullable LanguageFiles of(String name) {
        Path found = folder(name);
        return found == null ? null : new LanguageFiles(found);
    }

    /** A folder of the class path comes first, as packed ones do in Go. */
    private static @Nullable Path folder(String name) {
        Path packed = Resource.classPath().get(name);
        Path found = packed != null && Files.isDirectory(packed) ? packed : Path.of(name);
        return Files.isDirectory(found) ? found : null;
    }

    /** Threads that look for changes at the same time read the same. */
    Map<String, Map<String, String>> texts() {
        if (folder == null) {
            return Map.of();
        }
        State known = state;
        if (known != null && known.isFresh()) {
            return known.texts();
        }
        State now = look(folder, known);
        state = now;
        return now.texts();
    }

    private static State look(Path folder, @Nullable State known) {
        long now = System.nanoTime();
        List<FileStamp> stamps;
        try {
            stamps = stamps(folder);
        } catch (IOException e) {
            LOG.warn("the language files of {} cannot be read: {}", folder, e.toString());
            stamps = known == null ? List.of() : known.stamps();
        }
        return known != null && known.stamps().equals(stamps)
                ? new State(known.texts(), stamps, now)
                : new State(read(folder, stamps), stamps, now);
    }

    private static List<FileStamp> stamps(Path folder) throws IOException {
        try {
            return FileStamp.below(folder, LanguageFiles::isTexts);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** A file that cannot be read is left out, as in Go, and named in the log. */
    private static Map<String, Map<String, String>> read(Path folder, List<FileStamp> stamps) {
        Map<String, Map<String, String>> texts = new HashMap<>();
        for (FileStamp stamp : stamps) {
            Map<String, String> ofLanguage =
                    texts.computeIfAbsent(language(folder.relativize(stamp.file())), key -> new HashMap<>());
            try {
                add(ofLanguage, AdapterFile.read(stamp.file()));
            } catch (GfException e) {
                LOG.warn("a language file is left out: {}", e.getMessage());
            }
        }
        return texts;
    }

    /** The first folder, or the file's name without its extension. */
    private static String language(Path file) {
        String first = file.getName(0).toString();
        int dot = first.lastIndexOf('.');
        return file.getNameCount() > 1 || dot < 0 ? first : first.substring(0, dot);
    }

    /** A map has its JSON under its key, as in Go; what is in it has the keys joined with dots. */
    private static void add(Map<String, String> texts, Map<String, @Nullable Object> values) {
        values.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                addInner(texts, key + ".", inner);
            }
        });
        values.forEach((key, value) -> texts.put(key, Gconv.toString(value)));
    }

    private static void addInner(Map<String, String> texts, String prefix, Map<?, ?> values) {
        values.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                addInner(texts, prefix + key + ".", inner);
            } else {
                texts.put(prefix + key, Gconv.toString(value));
            }
        });
    }

    private static boolean isTexts(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
