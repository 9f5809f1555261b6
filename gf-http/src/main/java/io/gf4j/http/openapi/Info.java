package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What the document says of the whole API (Go: goai.Info). Empty texts say nothing. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Info {
    @JsonProperty
    @JsonInclude
    private String title = "";

    @JsonProperty
    private String description = "";

    @JsonProperty
    private String termsOfService = "";

    @JsonProperty
    private @Nullable Contact contact;

    @JsonProperty
    private @Nullable License license;

    @JsonProperty
    @JsonInclude
    private String version = "";

    /** One that says nothing. */
    public Info() {}

    /** The name of the API. */
    public String title() {
        return title;
    }

    /** Sets {@link #title()}. */
    public Info title(String value) {
        title = value;
        return this;
    }

    /** What it is for. */
    public String description() {
        return description;
    }

    /** Sets {@link #description()}. */
    public Info description(String value) {
        description = value;
        return this;
    }

    /** Address of the terms of service. */
    public String termsOfService() {
        return termsOfService;
    }

    /** Sets {@link #termsOfService()}. */
    public Info termsOfService(String value) {
        termsOfService = value;
        return this;
    }

    /** Whom to ask; null for nobody. */
    public @Nullable Contact contact() {
        return contact;
    }

    /** Sets {@link #contact()}. */
    public Info contact(@Nullable Contact value) {
        contact = value;
        return this;
    }

    /** Its license; null if nothing is said. */
    public @Nullable License license() {
        return license;
    }

    /** Sets {@link #license()}. */
    public Info license(@Nullable License value) {
        license = value;
        return this;
    }

    /** The API's version. */
    public String version() {
        return version;
    }

    /** Sets {@link #version()}. */
    public Info version(String value) {
        version = value;
        return this;
    }
}
