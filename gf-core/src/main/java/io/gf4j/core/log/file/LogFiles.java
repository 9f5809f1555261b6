package io.gf4j.core.log.file;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Appends lines to log files. The files are written by logback, which may be missing until one is wanted. */
public final class LogFiles {
    private LogFiles() {}

    /**
     * Makes sure that files can be written.
     *
     * @throws io.gf4j.core.error.GfException naming the artifact that is missing
     */
    public static void requireLogback() {
        try {
            OpenFiles.load();
        } catch (NoClassDefFoundError e) {
            throw Gerror.wrapCode(
                    Gcode.CODE_NECESSARY_PACKAGE_NOT_IMPORT,
                    e,
                    "log files need the artifact ch.qos.logback:logback-classic: add it to your dependencies");
        }
    }

    /**
     * Appends a line with its line end; by many threads at once, whole line by whole line.
     *
     * @param names the names that files of the same pattern have at all times
     */
    public static void append(Path file, Pattern names, Rotation rotation, String line) {
        OpenFiles.append(file, names, rotation, line);
    }
}
