package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A group of routes (Go: goai.Tag). Routes name it in their {@code @Meta}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Tag {
    @JsonProperty
    private String name = "";

    @JsonProperty
    private String description = "";

    /** One that says nothing. */
    public Tag() {}

    /** Its name. */
    public String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public Tag name(String value) {
        name = value;
        return this;
    }

    /** What it is for; empty if nothing is said. */
    public String description() {
        return description;
    }

    /** Sets {@link #description()}. */
    public Tag description(String value) {
        description = value;
        return this;
    }
}
