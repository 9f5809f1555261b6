package io.gf4j.http;

import java.nio.file.Path;

/**
 * What static service found for a request (Go: ghttp's staticFile).
 *
 * @param path the file or directory, absolute; it may lie in a jar of the class path. Go: Path, File
 * @param isDir whether it is a directory, which yields to a route; a file does not. Go: IsDir
 */
public record StaticFile(Path path, boolean isDir) {}
