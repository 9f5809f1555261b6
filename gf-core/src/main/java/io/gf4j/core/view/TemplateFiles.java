package io.gf4j.core.view;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.template.Template;
import io.gf4j.core.template.TemplateBuilder;
import io.gf4j.core.template.parse.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Templates of files, kept until a file of their folder changes. */
final class TemplateFiles {
    private static final long CHECK_NANOS = Duration.ofSeconds(1).toNanos();

    private final Function<String, TemplateBuilder> builders;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    private final TemplateFolders folders;

    /** What makes the empty template of a name. */
    TemplateFiles(TemplateFolders folders, Function<String, TemplateBuilder> builders) {
        this.folders = folders;
        this.builders = builders;
    }

    private record Stamp(Path file, FileTime time, long size) {}

    /** A template, null for an empty file, and what it was made of. */
    private record Entry(@Nullable Template template, List<Stamp> stamps, long checkedAt) {
        boolean isFresh() {
            return System.nanoTime() - checkedAt < CHECK_NANOS;
        }
    }

    /** The template of a file that sees the definitions of its folder; null if the file is empty. */
    @Nullable
    Template get(String file, boolean autoEncode) {
        Entry known = entries.get(file);
        if (known != null && known.isFresh()) {
            return known.template();
        }
        long now = System.nanoTime();
        TemplateFolders.Found found = folders.find(file);
        try {
            List<Stamp> stamps = stamps(found);
            Template template =
                    known != null && known.stamps().equals(stamps) ? known.template() : read(found, stamps, autoEncode);
            entries.put(file, new Entry(template, stamps, now));
            return template;
        } catch (IOException e) {
            throw Gerror.wrapf(e, "reading template files in \"%s\" failed", found.folder());
        }
    }

    void clear() {
        entries.clear();
    }

    private @Nullable Template read(TemplateFolders.Found found, List<Stamp> stamps, boolean autoEncode)
            throws IOException {
        String content = Files.readString(found.file(), StandardCharsets.UTF_8);
        if (content.isEmpty()) {
            return null;
        }
        String name = found.file().toString();
        TemplateBuilder builder = builders.apply(name);
        for (Stamp stamp : stamps) {
            String text = Files.readString(stamp.file(), StandardCharsets.UTF_8);
            try {
                builder.parse(text);
            } catch (TemplateException e) {
                String message = e.getMessage().replace(name, stamp.file().toString());
                throw new TemplateException(message, e);
            }
        }
        builder.parse(content);
        try {
            return autoEncode ? builder.buildEscaped() : builder.build();
        } catch (GfException e) {
            throw Gerror.wrap(e, "template parsing failed");
        }
    }

    /** The files of the same kind in the folder and below, by name. */
    private static List<Stamp> stamps(TemplateFolders.Found found) throws IOException {
        String name = found.file().getFileName().toString();
        String extension = name.substring(Math.max(0, name.lastIndexOf('.')));
        try (Stream<Path> files = Files.walk(found.folder())) {
            List<Path> wanted = files.filter(
                            file -> file.getFileName().toString().endsWith(extension))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            List<Stamp> stamps = new ArrayList<>();
            for (Path file : wanted) {
                stamps.add(new Stamp(file, Files.getLastModifiedTime(file), Files.size(file)));
            }
            return stamps;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
