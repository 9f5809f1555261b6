package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Whom to ask about the API (Go: goai.Contact). Empty texts say nothing. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Contact {
    @JsonProperty
    private String name = "";

    @JsonProperty
    private String url = "";

    @JsonProperty
    private String email = "";

    /** One that says nothing. */
    public Contact() {}

    /** A name. */
    public String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public Contact name(String value) {
        name = value;
        return this;
    }

    /** A web address. */
    public String url() {
        return url;
    }

    /** Sets {@link #url()}. */
    public Contact url(String value) {
        url = value;
        return this;
    }

    /** A mail address. */
    public String email() {
        return email;
    }

    /** Sets {@link #email()}. */
    public Contact email(String value) {
        email = value;
        return this;
    }
}
