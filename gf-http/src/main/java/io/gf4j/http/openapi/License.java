package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The license of the API (Go: goai.License). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class License {
    @JsonProperty
    @JsonInclude
    private String name = "";

    @JsonProperty
    private String url = "";

    /** One that says nothing. */
    public License() {}

    /** Its name. */
    public String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public License name(String value) {
        name = value;
        return this;
    }

    /** Where it can be read; empty if nothing is said. */
    public String url() {
        return url;
    }

    /** Sets {@link #url()}. */
    public License url(String value) {
        url = value;
        return this;
    }
}
