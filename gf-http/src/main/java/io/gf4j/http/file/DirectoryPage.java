package io.gf4j.http.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The page that lists a directory (Go: ghttp's listDir): folders first, then by name. */
public final class DirectoryPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final String HEAD = """
            <html><head><style>body {font-family:Consolas, Monaco, "Andale Mono", "Ubuntu Mono", monospace;}</style>\
            </head><body>""";

    private final String path;
    private final UnaryOperator<String> encoder;

    /**
     * Makes pages for one address.
     *
     * @param path the directory's path, decoded
     * @param encoder writes a path as it stands in a link
     */
    public DirectoryPage(String path, UnaryOperator<String> encoder) {
        this.path = path;
        this.encoder = encoder;
    }

    /** The page as HTML; the times are those of the machine's zone. */
    public String list(Path directory) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<h1>Index of ").append(escape(path)).append("</h1><hr /><table>");
        if (!path.equals("/")) {
            page.append("<tr><td><a href=\"").append(link(parent())).append("\">..</a></td></tr>");
        }
        String folder = path.endsWith("/") ? path : path + "/";
        for (Entry entry : entries(directory)) {
            String name = entry.isFolder ? entry.name + "/" : entry.name;
            page.append("<tr><td><a href=\"").append(link(folder + name)).append("\">");
            page.append(escape(name)).append("</a></td><td style=\"width:300px;text-align:center;\">");
            page.append(TIME.format(entry.changed.atZone(ZoneId.systemDefault())));
            page.append("</td><td style=\"width:80px;text-align:right;\">");
            page.append(entry.isFolder ? "-" : FileSize.of(entry.size)).append("</td></tr>");
        }
        return page.append("</table></body></html>").toString();
    }

    private String parent() {
        int slash = path.lastIndexOf('/');
        return slash <= 0 ? "/" : path.substring(0, slash);
    }

    private String link(String target) {
        return escape(encoder.apply(target));
    }

    private static List<Entry> entries(Path directory) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                addEntry(file, entries);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing((Entry entry) -> !entry.isFolder).thenComparing(Entry::name));
        return entries;
    }

    private static void addEntry(Path file, List<Entry> entries) throws IOException {
        try {
            BasicFileAttributes facts =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String name = file.getFileName().toString();
            // A folder inside of a jar is named with its slash.
            String plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
            entries.add(new Entry(
                    plain,
                    facts.isDirectory(),
                    facts.size(),
                    facts.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException e) {
            // Deleted meanwhile.
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;");
    }

    private record Entry(String name, boolean isFolder, long size, Instant changed) {}
}
