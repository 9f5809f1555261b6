package io.gf4j.core.xml;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.fmt.Fmt;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map as XML (Go: gxml.Encode): keys in order, a list as repeated elements, {@code -name} as an attribute,
 * {@code #text} as text. Nothing is escaped, as in Go: text from a client needs escaping first.
 */
public final class XmlEncoder {
    private static final String DEFAULT_ROOT = "doc";
    private static final String TEXT = "#text";

    private final StringBuilder out = new StringBuilder();

    private XmlEncoder() {}

    /**
     * The document.
     *
     * @throws io.gf4j.core.error.GfException for an attribute that is null, a list or a map
     * @param root name of the root element; null for {@code doc}, or for the map's only key
     */
    public static String encode(Map<String, @Nullable Object> map, @Nullable String root) {
        XmlEncoder encoder = new XmlEncoder();
        if (root != null) {
            encoder.element(root, map);
        } else if (map.size() == 1 && !isPlainList(map.values().iterator().next())) {
            map.forEach(encoder::element);
        } else {
            encoder.element(DEFAULT_ROOT, map);
        }
        return encoder.out.toString();
    }

    private static boolean isPlainList(@Nullable Object value) {
        return value instanceof Collection<?> list && list.stream().anyMatch(item -> !(item instanceof Map));
    }

    private void element(String name, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> map -> object(name, sorted(map));
            case Collection<?> list when !list.isEmpty() -> list.forEach(item -> element(name, item));
            case null, default -> text(name, value instanceof Collection ? "" : plain(value));
        }
    }

    private void text(String name, String text) {
        out.append('<').append(name);
        if (text.isEmpty()) {
            out.append("/>");
        } else {
            out.append('>').append(text);
            end(name);
        }
    }

    private void object(String name, Map<String, @Nullable Object> members) {
        out.append('<').append(name);
        List<String> attributes =
                members.keySet().stream().filter(XmlEncoder::isAttribute).toList();
        attributes.forEach(key -> out.append(' ')
                .append(key, 1, key.length())
                .append("=\"")
                .append(attribute(key, members.get(key)))
                .append('"'));
        if (attributes.size() == members.size()) {
            out.append("/>");
            return;
        }
        out.append('>');
        if (members.containsKey(TEXT)) {
            out.append(content(members.get(TEXT)));
        }
        members.forEach((key, value) -> {
            if (!isAttribute(key) && !key.equals(TEXT)) {
                element(key, value);
            }
        });
        end(name);
    }

    private void end(String name) {
        out.append("</").append(name).append('>');
    }

    /** Go prints floats with an exponent. */
    private static String plain(@Nullable Object value) {
        return value instanceof Double || value instanceof Float ? Fmt.sprintf("%v", value) : Gconv.toString(value);
    }

    /** Go prints whatever it is. */
    private static String content(@Nullable Object value) {
        boolean printed = value == null || value instanceof Map || value instanceof Collection;
        return printed ? Fmt.sprintf("%v", value) : plain(value);
    }

    private static String attribute(String key, @Nullable Object value) {
        if (value == null || value instanceof Map || value instanceof Collection) {
            throw Gerror.newf("mxj.Map.Xml failed: invalid attribute value for: %s:<%T>", key, value);
        }
        return plain(value);
    }

    private static boolean isAttribute(String key) {
        return key.length() > 1 && key.charAt(0) == '-';
    }

    private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(Gconv.toString(key), value));
        return sorted;
    }
}
