package io.gf4j.core.tag;

import java.util.Map;

/**
 * A member of a request class and what its annotations say (Go: gstructs.Field).
 *
 * @param name its name in Java
 * @param type its class
 * @param tags values by the short names of Go's tags: {@code c p json d v in dc eg}
 */
public record FieldInfo(String name, Class<?> type, Map<String, String> tags) {}
