package io.gf4j.core.config;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.files.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of a file that is found by its name (Go: gcfg.AdapterFile): in the working directory, then beside the jar that
 * the program was started from; in each directly, then in {@code config/}, then in {@code manifest/config/}; at last in
 * these two folders on the class path, so that a file on disk beats one in a jar; with the endings toml, yaml, yml,
 * json, ini, xml, properties, in this order. {@code gf.gcfg.file} and {@code gf.gcfg.path}, on the command line, as
 * system properties, or as {@code GF_GCFG_FILE} and {@code GF_GCFG_PATH} in the environment, give another name or path,
 * or the one folder to look in.
 */
public final class AdapterFile implements Adapter {
    private static final String FILE_OPTION = "gf.gcfg.file";
    private static final String PATH_OPTION = "gf.gcfg.path";
    private static final String DEFAULT_NAME = "config";

    private final SearchPaths paths;
    private final Map<String, String> contents = new HashMap<>();
    private String fileName;
    private @Nullable Loaded loaded;

    /** What was read: of a file as it was then, or of a text. */
    private record Loaded(
            String name, @Nullable FileStamp file, @Nullable Object root) {}

    private AdapterFile(SearchPaths paths, String fileName) {
        this.paths = paths;
        this.fileName = fileName;
    }

    /**
     * Looks for a file of this name or path, without one for what the process's options say, or for {@code config}. It
     * is read when a value is asked for.
     *
     * @throws GfException if the folder of {@code gf.gcfg.path} does not exist
     */
    public static AdapterFile of(String... fileNameOrPath) {
        @Nullable String option = ProcessOptions.any(FILE_OPTION);
        String standard = option == null || option.isEmpty() ? DEFAULT_NAME : option;
        AdapterFile adapter =
                new AdapterFile(SearchPaths.standard(), fileNameOrPath.length > 0 ? fileNameOrPath[0] : standard);
        @Nullable String folder = ProcessOptions.any(PATH_OPTION);
        if (folder != null && !folder.isEmpty()) {
            adapter.setPath(folder);
        }
        return adapter;
    }

    /**
     * The values of one file, of the disk or of a jar; empty if it holds no map.
     *
     * @throws GfException if it cannot be read; it names file and line
     */
    public static Map<String, @Nullable Object> read(Path file) {
        return load(file.toString(), file.toAbsolutePath()).root instanceof ConfigMap map ? map : Map.of();
    }

    /** Looks for another name or path from now on. */
    public synchronized void setFileName(String fileNameOrPath) {
        fileName = fileNameOrPath;
    }

    /** The name that is looked for. */
    public synchronized String getFileName() {
        return fileName;
    }

    /**
     * Looks in this folder only.
     *
     * @throws GfException if there is no such folder
     */
    public synchronized void setPath(String directoryPath) {
        Path folder = folder(directoryPath);
        paths.clear();
        paths.add(folder);
        loaded = null;
    }

    /** Looks in this folder, too, behind the others. Throws as {@link #setPath}. */
    public synchronized void addPath(String directoryPath) {
        paths.add(folder(directoryPath));
    }

    /**
     * The file that is meant.
     *
     * @throws GfException with {@link Gcode#CODE_NOT_FOUND} telling where it was looked for
     */
    public synchronized String getFilePath(String... fileNameOrPath) {
        return display(paths.find(named(fileNameOrPath)));
    }

    /**
     * A text in the place of the file of this name, or of the default one; empty for the file again. JSON, XML or YAML.
     */
    public synchronized void setContent(String content, String... fileNameOrPath) {
        contents.put(named(fileNameOrPath), content);
        loaded = null;
    }

    /** Reads the file again at the next call. */
    public synchronized void clear() {
        loaded = null;
    }

    @Override
    public synchronized boolean available(String... resource) {
        String name = named(resource);
        if (!contents.getOrDefault(name, "").isEmpty()) {
            return true;
        }
        try {
            paths.find(name);
            return true;
        } catch (GfException e) {
            return false;
        }
    }

    @Override
    public @Nullable Object get(String pattern) {
        return DottedPath.find(root(), pattern);
    }

    @Override
    public Map<String, @Nullable Object> data() {
        return root() instanceof ConfigMap map ? map : Map.of();
    }

    private String named(String... name) {
        return name.length == 0 || name[0].isEmpty() ? fileName : name[0];
    }

    private synchronized @Nullable Object root() {
        String content = contents.getOrDefault(fileName, "");
        Loaded current = loaded;
        if (current == null || !current.name.equals(fileName) || content.isEmpty() && hasChanged(current)) {
            current = content.isEmpty() ? load(fileName, paths.find(fileName)) : fixed(content);
            loaded = current;
        }
        return current.root;
    }

    private Loaded fixed(String content) {
        return new Loaded(fileName, null, Formats.read("", content));
    }

    private static Loaded load(String name, Path file) {
        try {
            FileStamp stamp = FileStamp.of(file);
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new Loaded(name, stamp, Formats.read(display(file), text));
        } catch (IOException e) {
            throw Gerror.wrapCode(Gcode.CODE_INVALID_CONFIGURATION, e, "cannot read " + file);
        }
    }

    /** A path that also tells the jar in which it is. */
    private static String display(Path file) {
        return file.getFileSystem().equals(FileSystems.getDefault())
                ? file.toString()
                : file.toUri().toString();
    }

    private static boolean hasChanged(Loaded known) {
        FileStamp before = known.file;
        try {
            return before == null || !FileStamp.of(before.file()).equals(before);
        } catch (IOException e) {
            return true;
        }
    }

    private static Path folder(String path) {
        Path folder = Path.of(path);
        if (!Files.isDirectory(folder)) {
            throw Gerror.newCode(
                    Gcode.CODE_INVALID_PARAMETER,
                    "the configuration folder \"" + path + "\" does not exist or is no folder");
        }
        return folder;
    }
}
