package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A schema, or the name of one among the components (Go: goai.SchemaRef). */
final class SchemaRef {
    private static final String COMPONENTS = "#/components/schemas/";

    private final String name;
    private final @Nullable Schema value;
    private final String description;

    private SchemaRef(String name, @Nullable Schema value, String description) {
        this.name = name;
        this.value = value;
        this.description = description;
    }

    private record Reference(@JsonProperty("$ref") String ref, String description) {}

    static SchemaRef to(Schema value) {
        return new SchemaRef("", value, "");
    }

    static SchemaRef named(String name) {
        return new SchemaRef(name, null, "");
    }

    /** A reference that also knows what the member says of itself. */
    static SchemaRef named(String name, Schema member) {
        return new SchemaRef(name, member, member.description());
    }

    /** The component's name; empty if the schema stands here. */
    String name() {
        return name;
    }

    /** The schema that stands here, or what is known of the member beside its reference. */
    @Nullable
    Schema known() {
        return value;
    }

    /** The schema that stands here; null for a reference. */
    @Nullable
    Schema value() {
        return name.isEmpty() ? value : null;
    }

    @JsonValue
    @Nullable
    Object json() {
        return name.isEmpty() ? value : new Reference(COMPONENTS + name, description);
    }
}
