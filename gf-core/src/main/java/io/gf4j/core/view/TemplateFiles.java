package io.gf4j.core.view;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.files.FileStamp;
import io.gf4j.core.template.Template;
import io.gf4j.core.template.TemplateBuilder;
import io.gf4j.core.template.parse.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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

    /** A template, null for an empty file, and what it was made of. */
    private record Entry(@Nullable Template template, List<FileStamp> stamps, long checkedAt) {
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
            List<FileStamp> stamps = stamps(found);
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

    private @Nullable Template read(TemplateFolders.Found found, List<FileStamp> stamps, boolean autoEncode)
            throws IOException {
        String content = Files.readString(found.file(), StandardCharsets.UTF_8);
        if (content.isEmpty()) {
            return null;
        }
        String name = found.file().toString();
        TemplateBuilder builder = builders.apply(name);
        for (FileStamp stamp : stamps) {
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
    private static List<FileStamp> stamps(TemplateFolders.Found found) throws IOException {
        String name = found.file().getFileName().toString();
        String extension = name.substring(Math.max(0, name.lastIndexOf('.')));
        return FileStamp.below(
                found.folder(), file -> file.getFileName().toString().endsWith(extension));
    }
}
