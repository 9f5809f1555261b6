package io.gf4j.core.fmt;

/** An element of a {@code byte[]}: Go's bytes have no sign. */
record Uint8(int value) {}
