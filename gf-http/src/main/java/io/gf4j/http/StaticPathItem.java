package io.gf4j.http;

/**
 * Paths that begin with a prefix lead into a directory (Go: ghttp's staticPathItem).
 *
 * @param prefix compared whatever its case, up to the end of a segment. Go: Prefix
 * @param path a directory of the class path or of the disk. Go: Path
 */
public record StaticPathItem(String prefix, String path) {}
