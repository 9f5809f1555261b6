package io.gf4j.core.json.codec;

import java.lang.reflect.Member;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson knows of a property of a bean.
 *
 * @param name its name in Java
 * @param jsonName its name in JSON
 * @param type its type, a class or a parameterized type, without type variables
 * @param accessor the getter or public field that it is read by
 * @param mutator the setter or field that it is written by; null for what only a constructor sets
 * @param inlined what stands before and behind the names of its own members if these stand in its place in JSON
 */
public record Property(
        String name,
        String jsonName,
        Type type,
        @Nullable Member accessor,
        @Nullable Member mutator,
        @Nullable Inlined inlined) {
    /**
     * Go: an embedded struct.
     *
     * @param prefix stands before each name
     * @param suffix stands behind each name
     */
    public record Inlined(String prefix, String suffix) {}
}
