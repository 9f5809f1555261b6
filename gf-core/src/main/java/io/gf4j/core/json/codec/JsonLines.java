package io.gf4j.core.json.codec;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Where the members of a JSON text stand. Java only. */
public final class JsonLines {
    private final Map<String, Integer> lines = new HashMap<>();

    private JsonLines() {}

    /** Reads a text that is JSON. */
    public static JsonLines of(String text) {
        JsonLines lines = new JsonLines();
        try (JsonParser parser = Mapper.JSON.createParser(text)) {
            lines.read(parser, parser.nextToken(), "");
        }
        return lines;
    }

    private void read(JsonParser parser, JsonToken token, String path) {
        if (token == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                String inner = path(path, name);
                lines.put(inner, parser.currentTokenLocation().getLineNr());
                read(parser, parser.nextToken(), inner);
            }
        } else if (token == JsonToken.START_ARRAY) {
            int index = 0;
            for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                read(parser, item, path(path, Integer.toString(index++)));
            }
        }
    }

    /**
     * The path of a member or of an item, by its index, below the path of what holds it; that of the whole is empty.
     */
    public static String path(String holder, String name) {
        return holder + "/" + name.length() + ":" + name;
    }

    /** The line of a member, counted from 1; 0 if there is none. */
    public int of(String holder, String name) {
        return lines.getOrDefault(path(holder, name), 0);
    }
}
