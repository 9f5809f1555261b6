package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body in one media type (Go: goai.MediaType). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
final class MediaType {
    @JsonProperty
    private @Nullable SchemaRef schema;

    private final Map<String, Example> examples;

    MediaType(@Nullable SchemaRef schema, Map<String, Example> examples) {
        this.schema = schema;
        this.examples = examples;
    }

    /** An example of the body, any JSON value. */
    record Example(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object value) {}

    @JsonProperty
    Map<String, Example> examples() {
        return examples;
    }

    @Nullable
    SchemaRef schemaRef() {
        return schema;
    }

    void schemaRef(SchemaRef ref) {
        schema = ref;
    }
}
