package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** A request's body by media type (Go: goai.RequestBody). */
record RequestBody(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) boolean required,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, MediaType> content) {}
