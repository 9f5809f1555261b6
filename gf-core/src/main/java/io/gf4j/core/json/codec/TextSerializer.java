package io.gf4j.core.json.codec;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values of a type as a text. */
final class TextSerializer<T> extends StdSerializer<T> {
    private final Function<? super T, String> text;

    TextSerializer(Class<T> type, Function<? super T, String> text) {
        super(type);
        this.text = text;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeString(text.apply(value));
    }
}
