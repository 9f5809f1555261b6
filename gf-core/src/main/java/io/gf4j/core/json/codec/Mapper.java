package io.gf4j.core.json.codec;

import io.gf4j.core.error.GfException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Jackson, set to Go's rules. */
final class Mapper {
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .characterEscapes(new GoEscapes())
                    .addDecorator((factory, generator) -> new GoGenerator(generator))
                    .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .build())
            .annotationIntrospector(new GoIntrospector())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(
                    MapperFeature.FIX_FIELD_NAME_UPPER_CASE_PREFIX,
                    MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS, SerializationFeature.WRAP_EXCEPTIONS)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
            .addModule(goTypes())
            .build();

    private static final DateTimeFormatter GTIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Mapper() {}

    private static SimpleModule goTypes() {
        return new SimpleModule("go")
                .setSerializerModifier(new DeclaredOrder())
                .addSerializer(new MapSerializer())
                .addSerializer(new TextSerializer<>(GfException.class, GfException::getMessage))
                .addSerializer(new PlainError())
                .addSerializer(new Nanoseconds())
                .addSerializer(new TextSerializer<>(OffsetDateTime.class, Rfc3339::text))
                .addSerializer(new TextSerializer<>(ZonedDateTime.class, t -> Rfc3339.text(t.toOffsetDateTime())))
                .addSerializer(new TextSerializer<>(Instant.class, Mapper::utc))
                .addSerializer(new TextSerializer<>(LocalDateTime.class, t -> GTIME.format(t)));
    }

    private static String utc(Instant time) {
        return Rfc3339.text(time.atOffset(ZoneOffset.UTC));
    }

    private static final class Nanoseconds extends StdSerializer<Duration> {
        Nanoseconds() {
            super(Duration.class);
        }

        @Override
        public void serialize(Duration value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(value.toNanos());
        }
    }

    /** Go's plain errors have no exported field. Their text may be no business of the reader. */
    private static final class PlainError extends StdSerializer<Throwable> {
        PlainError() {
            super(Throwable.class);
        }

        @Override
        public void serialize(Throwable value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            out.writeEndObject();
        }
    }
}
