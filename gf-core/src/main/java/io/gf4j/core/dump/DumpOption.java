package io.gf4j.core.dump;

/**
 * How values are dumped (Go: {@code gutil.DumpOption}).
 *
 * @param withType whether types and lengths stand before the values
 * @param exportedOnly without effect: the members of a bean are those that JSON has
 */
public record DumpOption(boolean withType, boolean exportedOnly) {}
