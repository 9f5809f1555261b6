package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A way to prove who one is (Go: goai.SecurityScheme). Empty texts say nothing. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class SecurityScheme {
    @JsonProperty
    private String type = "";

    @JsonProperty
    private String description = "";

    @JsonProperty
    private String name = "";

    @JsonProperty
    private String in = "";

    @JsonProperty
    private String scheme = "";

    @JsonProperty
    private String bearerFormat = "";

    @JsonProperty
    private String openIdConnectUrl = "";

    /** One that says nothing. */
    public SecurityScheme() {}

    /** {@code http}, {@code apiKey} or {@code openIdConnect}. */
    public String type() {
        return type;
    }

    /** Sets {@link #type()}. */
    public SecurityScheme type(String value) {
        type = value;
        return this;
    }

    /** What it is. */
    public String description() {
        return description;
    }

    /** Sets {@link #description()}. */
    public SecurityScheme description(String value) {
        description = value;
        return this;
    }

    /** For {@code apiKey}: the name of the header, query parameter or cookie. */
    public String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public SecurityScheme name(String value) {
        name = value;
        return this;
    }

    /** For {@code apiKey}: {@code header}, {@code query} or {@code cookie}. */
    public String in() {
        return in;
    }

    /** Sets {@link #in()}. */
    public SecurityScheme in(String value) {
        in = value;
        return this;
    }

    /** For {@code http}: {@code basic}, {@code bearer} or another. */
    public String scheme() {
        return scheme;
    }

    /** Sets {@link #scheme()}. */
    public SecurityScheme scheme(String value) {
        scheme = value;
        return this;
    }

    /** For {@code bearer}: what the token is, such as {@code JWT}. */
    public String bearerFormat() {
        return bearerFormat;
    }

    /** Sets {@link #bearerFormat()}. */
    public SecurityScheme bearerFormat(String value) {
        bearerFormat = value;
        return this;
    }

    /** For {@code openIdConnect}: the address of its description. */
    public String openIdConnectUrl() {
        return openIdConnectUrl;
    }

    /** Sets {@link #openIdConnectUrl()}. */
    public SecurityScheme openIdConnectUrl(String value) {
        openIdConnectUrl = value;
        return this;
    }
}
