package io.gf4j.core.json.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** JSON text to plain Java values. */
final class Decoder {
    /** Any integer of so many characters fits a long. */
    private static final int LONG_DIGITS = 18;

    private final JsonParser parser;
    private final boolean keepsNumbers;

    private Decoder(JsonParser parser, boolean keepsNumbers) {
        this.parser = parser;
        this.keepsNumbers = keepsNumbers;
    }

    static @Nullable Object decode(String text, boolean keepsNumbers) {
        try (JsonParser parser = Mapper.JSON.createParser(text)) {
            @Nullable Object value = new Decoder(parser, keepsNumbers).value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "text after the value");
            }
            return value;
        }
    }

    private @Nullable Object value(@Nullable JsonToken token) {
        return switch (token) {
            case null -> throw new StreamReadException(parser, "unexpected end of JSON input");
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> Surrogates.repair(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> number(parser.getString());
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (@Nullable String name = parser.nextName(); name != null; name = parser.nextName()) {
            map.put(Surrogates.repair(name), value(parser.nextToken()));
        }
        return map;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(token));
        }
        return list;
    }

    private Number number(String text) {
        if (keepsNumbers) {
            return new JsonNumber(text);
        }
        boolean integer = text.length() <= LONG_DIGITS && text.chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
        return integer && !text.equals("-0") ? (Number) Long.valueOf(text) : (Number) Double.valueOf(text);
    }
}
