package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Documentation elsewhere (Go: goai.ExternalDocs). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class ExternalDocs {
    @JsonProperty
    private String url = "";

    @JsonProperty
    private String description = "";

    /** One that says nothing. */
    public ExternalDocs() {}

    /** Its address. */
    public String url() {
        return url;
    }

    /** Sets {@link #url()}. */
    public ExternalDocs url(String value) {
        url = value;
        return this;
    }

    /** What is there; empty if nothing is said. */
    public String description() {
        return description;
    }

    /** Sets {@link #description()}. */
    public ExternalDocs description(String value) {
        description = value;
        return this;
    }
}
