package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A place where the API is served (Go: goai.Server). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class ServerInfo {
    @JsonProperty
    @JsonInclude
    private String url = "";

    @JsonProperty
    private String description = "";

    /** One that says nothing. */
    public ServerInfo() {}

    /** Its address, in front of the paths. */
    public String url() {
        return url;
    }

    /** Sets {@link #url()}. */
    public ServerInfo url(String value) {
        url = value;
        return this;
    }

    /** What it is for; empty if nothing is said. */
    public String description() {
        return description;
    }

    /** Sets {@link #description()}. */
    public ServerInfo description(String value) {
        description = value;
        return this;
    }
}
