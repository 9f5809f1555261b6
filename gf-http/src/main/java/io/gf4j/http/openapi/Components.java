package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.TreeMap;

/** What other parts of the document name (Go: goai.Components). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Components {
    @JsonProperty("schemas")
    private final OrderedMap<Schema> schemas = new OrderedMap<>();

    @JsonProperty
    private final Map<String, SecurityScheme> securitySchemes = new TreeMap<>();

    /** Empty ones. */
    public Components() {}

    /** The described types by name, in the order in which they were met; may be changed. */
    public Map<String, Schema> schemas() {
        return schemas.members();
    }

    /** The ways to prove who one is, by the names that routes use in {@code @Meta(security)}; may be changed. */
    public Map<String, SecurityScheme> securitySchemes() {
        return securitySchemes;
    }
}
