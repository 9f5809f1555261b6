package io.gf4j.core.json.codec;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A number of a JSON document that keeps its text, so that nothing is rounded (Go: {@code json.Number}). */
public final class JsonNumber extends Number {
    private final String text;

    JsonNumber(String text) {
        this.text = text;
    }

    @Override
    public int intValue() {
        return (int) longValue();
    }

    /** The whole part; the low 64 bits of it where it is larger. */
    @Override
    public long longValue() {
        return decimal().longValue();
    }

    @Override
    public float floatValue() {
        return Float.parseFloat(text);
    }

    @Override
    public double doubleValue() {
        return Double.parseDouble(text);
    }

    /** The exact value. */
    public BigDecimal decimal() {
        return new BigDecimal(text);
    }

    /** The text as it stood in the document. */
    @Override
    @JsonValue
    @JsonRawValue
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonNumber number && number.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
