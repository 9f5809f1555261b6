package io.gf4j.http.file;

import java.nio.file.Path;

/**
 * A file or directory that an address leads to.
 *
 * @param path where it is, absolute; its last name is the one that was asked for, links are not followed
 */
public record FoundFile(Path path, boolean isDirectory) {}
