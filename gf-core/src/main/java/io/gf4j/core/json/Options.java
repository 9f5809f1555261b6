package io.gf4j.core.json;

/**
 * How a document is read (Go: {@code gjson.Options}).
 *
 * @param safe whether a {@code Json} may be used by many threads at once
 * @param tags names of struct tags in Go; Java names come from annotations
 * @param type {@code json} or {@code xml}; empty to look at the content
 * @param strNumber whether numbers become {@link io.gf4j.core.json.codec.JsonNumber}s, which keep their text, as those
 *     of a request's body do
 */
public record Options(boolean safe, String tags, String type, boolean strNumber) {}
