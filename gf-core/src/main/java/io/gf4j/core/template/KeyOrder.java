package io.gf4j.core.template;

import io.gf4j.core.fmt.Fmt;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order in which loops meet the keys of a map: numbers by size, everything else by its text in UTF-8. */
final class KeyOrder {
    private KeyOrder() {}

    static List<@Nullable Object> sorted(Map<?, ?> map) {
        List<@Nullable Object> keys = new ArrayList<>(map.keySet());
        keys.sort(KeyOrder::compare);
        return keys;
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Number left && b instanceof Number right) {
            return isWhole(left) && isWhole(right)
                    ? Long.compare(left.longValue(), right.longValue())
                    : Double.compare(left.doubleValue(), right.doubleValue());
        }
        return Arrays.compareUnsigned(utf8(a), utf8(b));
    }

    private static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte;
    }

    private static byte[] utf8(@Nullable Object key) {
        return (key instanceof String text ? text : Fmt.sprint(key)).getBytes(StandardCharsets.UTF_8);
    }
}
