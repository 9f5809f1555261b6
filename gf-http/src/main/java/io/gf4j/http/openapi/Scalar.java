package io.gf4j.http.openapi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A type that is one value in JSON. Formats are those that goai writes for the Go type; where there is none, those of
 * the OpenAPI registry.
 */
record Scalar(String type, String format) {
    static final Scalar FILE = new Scalar("string", "binary");

    private static final Scalar INT8 = new Scalar("integer", "int8");
    private static final Scalar INT16 = new Scalar("integer", "int16");
    private static final Scalar INT = new Scalar("integer", "int");
    private static final Scalar INT64 = new Scalar("integer", "int64");
    private static final Scalar FLOAT32 = new Scalar("number", "float32");
    private static final Scalar FLOAT64 = new Scalar("number", "float64");
    private static final Scalar BOOL = new Scalar("boolean", "bool");
    private static final Scalar STRING = new Scalar("string", "string");
    private static final Scalar DATE_TIME = new Scalar("string", "date-time");
    private static final Scalar URI_TEXT = new Scalar("string", "uri");

    private static final Map<Class<?>, Scalar> SCALARS = Map.ofEntries(
            Map.entry(byte.class, INT8),
            Map.entry(Byte.class, INT8),
            Map.entry(short.class, INT16),
            Map.entry(Short.class, INT16),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(long.class, INT64),
            Map.entry(Long.class, INT64),
            Map.entry(float.class, FLOAT32),
            Map.entry(Float.class, FLOAT32),
            Map.entry(double.class, FLOAT64),
            Map.entry(Double.class, FLOAT64),
            Map.entry(boolean.class, BOOL),
            Map.entry(Boolean.class, BOOL),
            Map.entry(char.class, STRING),
            Map.entry(Character.class, STRING),
            Map.entry(String.class, STRING),
            Map.entry(CharSequence.class, STRING),
            Map.entry(BigInteger.class, new Scalar("integer", "bigint")),
            Map.entry(BigDecimal.class, new Scalar("number", "decimal")),
            Map.entry(Number.class, FLOAT64),
            Map.entry(byte[].class, FILE),
            Map.entry(Instant.class, DATE_TIME),
            Map.entry(OffsetDateTime.class, DATE_TIME),
            Map.entry(ZonedDateTime.class, DATE_TIME),
            Map.entry(Date.class, DATE_TIME),
            Map.entry(LocalDateTime.class, new Scalar("string", "date-time-local")),
            Map.entry(LocalDate.class, new Scalar("string", "date")),
            Map.entry(LocalTime.class, new Scalar("string", "time-local")),
            Map.entry(Duration.class, INT64),
            Map.entry(UUID.class, new Scalar("string", "uuid")),
            Map.entry(URI.class, URI_TEXT),
            Map.entry(URL.class, URI_TEXT));

    static @Nullable Scalar of(Class<?> type) {
        return SCALARS.get(type);
    }
}
