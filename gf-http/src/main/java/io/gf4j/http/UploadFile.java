package io.gf4j.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;

/**
 * A file that a client has sent in a multipart form (Go: {@code ghttp.UploadFile}). It can be read until its request is
 * over; {@link #save} keeps it.
 */
@JsonPropertyOrder({"Filename", "Header", "Size"})
public final class UploadFile {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileHeader file;
    private String filename;

    UploadFile(FileHeader file) {
        this.file = file;
        this.filename = file.filename();
    }

    /** The name that the client gave it, without directories before it; it may be any text. Go: Filename. */
    @JsonProperty("Filename")
    public String filename() {
        return filename;
    }

    /** Sets the name under which {@link #save} stores it. */
    public UploadFile filename(String value) {
        filename = value;
        return this;
    }

    /** The header lines of its part, such as its Content-Type. Go: Header. */
    public Header header() {
        return file.header();
    }

    @JsonProperty("Header")
    private Map<String, List<String>> headerLines() {
        return file.header().map();
    }

    /** Its number of bytes. Go: Size. */
    @JsonProperty("Size")
    public long size() {
        return file.size();
    }

    /**
     * Its bytes. The caller closes the stream. Go: Open.
     *
     * @throws io.gf4j.core.error.GfException if its request is over
     */
    public InputStream open() {
        return file.open();
    }

    /**
     * Stores it in a directory, which is made if it does not exist; a file of the same name is overwritten. Of its name
     * only the last part counts, and what file systems do not take becomes {@code _}: it cannot leave the directory.
     * Go: Save.
     *
     * @param randomlyRename true for a name by chance, which keeps the extension
     * @return the name under which it is stored
     * @throws io.gf4j.core.error.GfException if {@code dirPath} is no directory, or writing fails
     */
    public String save(String dirPath, boolean... randomlyRename) {
        Path directory = Path.of(dirPath);
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw Gerror.newCode(Gcode.CODE_INVALID_PARAMETER, "parameter \"dirPath\" should be a directory path");
        }
        String safe = UploadName.of(filename);
        boolean renamed = randomlyRename.length > 0 && randomlyRename[0];
        String name = renamed ? randomName() + UploadName.extension(safe) : safe;
        try (InputStream in = open()) {
            Files.createDirectories(directory);
            Files.copy(in, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Gerror.wrapf(e, "uploaded file \"%s\" cannot be saved as \"%s\" in \"%s\"", filename, name, dirPath);
        }
        return name;
    }

    /** 96 bits by chance: nobody can guess the name of another one's file. */
    private static String randomName() {
        return Long.toString(RANDOM.nextLong() >>> 1, Character.MAX_RADIX)
                + Integer.toString(RANDOM.nextInt() >>> 1, Character.MAX_RADIX);
    }
}
