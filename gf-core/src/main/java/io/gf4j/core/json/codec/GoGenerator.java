package io.gf4j.core.json.codec;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.fmt.FloatText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes floating point numbers and broken text as Go does, wherever in a value they stand. */
final class GoGenerator extends JsonGeneratorDelegate {
    GoGenerator(JsonGenerator target) {
        super(target);
    }

    @Override
    public JsonGenerator writeName(String name) {
        delegate.writeName(Surrogates.repair(name));
        return this;
    }

    @Override
    public JsonGenerator writeString(String text) {
        delegate.writeString(text == null ? null : Surrogates.repair(text));
        return this;
    }

    @Override
    public JsonGenerator writeNumber(double value) {
        delegate.writeRawValue(json(value));
        return this;
    }

    @Override
    public JsonGenerator writeNumber(float value) {
        delegate.writeRawValue(json(value));
        return this;
    }

    @Override
    public JsonGenerator writeArray(double[] array, int offset, int length) {
        delegate.writeStartArray(array, length);
        for (int i = offset; i < offset + length; i++) {
            writeNumber(array[i]);
        }
        delegate.writeEndArray();
        return this;
    }

    @Override
    public JsonGenerator writeArray(String[] array, int offset, int length) {
        delegate.writeStartArray(array, length);
        for (int i = offset; i < offset + length; i++) {
            writeString(array[i]);
        }
        delegate.writeEndArray();
        return this;
    }

    private static String json(double value) {
        requireFinite(value);
        double size = Math.abs(value);
        boolean readable = size == 0 || (size >= 1e-6 && size < 1e21);
        return readable ? FloatText.plain(value) : shortExponent(FloatText.exponent(value));
    }

    private static String json(float value) {
        requireFinite(value);
        float size = Math.abs(value);
        boolean readable = size == 0 || (size >= 1e-6f && size < 1e21f);
        return readable ? FloatText.plain(value) : shortExponent(FloatText.exponent(value));
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw Gerror.of("json: unsupported value: " + FloatText.plain(value));
        }
    }

    /** {@code 1e-07} is {@code 1e-7} in JSON; other exponents have two digits anyway. */
    private static String shortExponent(String text) {
        int end = text.length();
        boolean padded = text.startsWith("e-0", end - 4);
        return padded ? text.substring(0, end - 2) + text.charAt(end - 1) : text;
    }
}
