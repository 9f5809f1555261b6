package io.gf4j.core.conv;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link Var} is as a number or flag of Go's sizes. What is no number is zero; what is too large loses its high
 * bits.
 */
public sealed interface VarNumbers permits Var {
    /** The value itself, or null. */
    @Nullable
    Object val();

    /** False for zero, for no text or {@code 0 f no off false} in any case, and for an empty collection. */
    default boolean toBoolean() {
        return Numbers.toBoolean(val());
    }

    /** The low 32 bits of {@link #toLong()}: an int of Go has 64, so read ids with that one. */
    default int toInt() {
        return (int) toLong();
    }

    /** The low 8 bits of {@link #toLong()}. */
    default byte toInt8() {
        return (byte) toLong();
    }

    /** The low 16 bits of {@link #toLong()}. */
    default short toInt16() {
        return (short) toLong();
    }

    /** Same as {@link #toInt()}. */
    default int toInt32() {
        return toInt();
    }

    /** The whole number: {@code "1.9"} is 1, {@code "0x1F"} is 31, other text is 0. */
    default long toLong() {
        return Numbers.toLong(val());
    }

    /** Same as {@link #toUint64()}: a number from 2^63 on is negative. */
    default long toUint() {
        return toUint64();
    }

    /** The low 8 bits of {@link #toUint64()}, from 0 to 255. */
    default int toUint8() {
        return (int) toUint64() & 0xFF;
    }

    /** The low 16 bits of {@link #toUint64()}, from 0 to 65535. */
    default int toUint16() {
        return (int) toUint64() & 0xFFFF;
    }

    /** The low 32 bits of {@link #toUint64()}, from 0 to 4294967295. */
    default long toUint32() {
        return toUint64() & 0xFFFF_FFFFL;
    }

    /**
     * The whole number as 64 bits without a sign, for {@link Long#toUnsignedString(long)}: -1 is the greatest one, as
     * in Go.
     */
    default long toUint64() {
        return Unsigned.toLong(val());
    }

    /** The number nearest to the value; text that is none is 0. */
    default float toFloat() {
        return Numbers.toFloat(val());
    }

    /** The number; text that is none is 0. */
    default double toDouble() {
        return Numbers.toDouble(val());
    }
}
