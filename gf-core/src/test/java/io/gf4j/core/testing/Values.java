package io.gf4j.core.testing;

import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.json.Options;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Builds the Java value that a table describes: plain JSON, or an object whose one key is the type. */
public final class Values {
    private static final JsonMapper JSON = new JsonMapper();

    private Values() {}

    /** The value of a cell. */
    public static @Nullable Object of(String cell) {
        return of(JSON.readTree(cell));
    }

    private static @Nullable Object of(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isString()) {
            return node.stringValue();
        }
        Map.Entry<String, JsonNode> tagged = node.properties().iterator().next();
        return tagged.getValue().isArray()
                ? many(tagged.getKey(), items(tagged.getValue()))
                : scalar(tagged.getKey(), tagged.getValue().stringValue());
    }

    private static List<@Nullable Object> items(JsonNode array) {
        List<@Nullable Object> items = new ArrayList<>();
        array.forEach(item -> items.add(of(item)));
        return items;
    }

    private static @Nullable Object scalar(String type, String text) {
        return switch (type) {
            case "long" -> Long.valueOf(text);
            case "int" -> Integer.valueOf(text);
            case "short" -> Short.valueOf(text);
            case "byte" -> Byte.valueOf(text);
            case "double" -> Double.valueOf(javaInfinity(text));
            case "float" -> Float.valueOf(text);
            case "number" -> Gjson.decode(text, new Options(false, "", "", true));
            case "bytes" -> Base64.getDecoder().decode(text);
            case "kind" -> Beans.Kind.valueOf(text);
            case "time" -> OffsetDateTime.parse(text).toZonedDateTime();
            case "local" -> LocalDateTime.parse(text);
            case "duration" -> Duration.ofNanos(Long.parseLong(text));
            case "error" -> new IOException(text);
            case "bean" -> Beans.named(text);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static String javaInfinity(String goText) {
        return goText.replace("Inf", "Infinity");
    }

    private static @Nullable Object many(String type, List<@Nullable Object> items) {
        return switch (type) {
            case "list" -> items;
            case "map" -> map(items);
            case "var" -> Var.of(items.getFirst());
            case "coded" -> Gerror.newCode(code(text(items.get(0))), text(items.get(1)));
            case "wrapped" -> Gerror.wrap(new IOException(text(items.get(0))), text(items.get(1)));
            case "ints" -> items.stream().mapToInt(item -> (Integer) item).toArray();
            case "doubles" -> items.stream().mapToDouble(item -> (Double) item).toArray();
            case "floats" -> floats(items);
            case "texts" -> items.toArray(String[]::new);
            case "booleans" -> items.toArray(Boolean[]::new);
            case "arrays" -> items.toArray();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Map<@Nullable Object, @Nullable Object> map(List<@Nullable Object> items) {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i += 2) {
            map.put(items.get(i), items.get(i + 1));
        }
        return map;
    }

    private static float[] floats(List<@Nullable Object> items) {
        float[] floats = new float[items.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (Float) Objects.requireNonNull(items.get(i));
        }
        return floats;
    }

    private static Code code(String number) {
        return number.equals("65") ? Gcode.CODE_NOT_FOUND : Gcode.CODE_NIL;
    }

    private static String text(@Nullable Object item) {
        return (String) Objects.requireNonNull(item);
    }
}
