package io.gf4j.tests.transcripts.scenarios;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.http.HandlerFunc;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Go: jsonfields.go, which fields a JSON answer has and how they are called; {@code omitempty} is Jackson's
 * JsonInclude.
 */
final class JsonFieldScenarios {
    private JsonFieldScenarios() {}

    /** A bean that hides one field and renames another. */
    public record Account(
            int uid,
            @JsonIgnore String hidden,
            @JsonInclude(Include.NON_EMPTY) String nickname,
            @JsonProperty("password1") String password) {}

    /** A bean inside. */
    public record Detail(
            int code,
            @JsonInclude(Include.NON_EMPTY) String body,
            @JsonInclude(Include.NON_EMPTY) String error) {}

    /** A bean with every kind of field that may be left out. */
    public record Report(
            boolean success,
            @JsonInclude(Include.NON_DEFAULT) int count,
            @JsonInclude(Include.NON_NULL) @Nullable Object data,
            @JsonInclude(Include.NON_EMPTY) List<Integer> list,
            @JsonInclude(Include.NON_EMPTY) Map<String, Integer> map,
            @JsonInclude(Include.NON_NULL) @Nullable Detail detail) {}

    static void addTo(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/json-fields",
                new Route("/account", json(new Account(100, "secret", "", "123"))),
                new Route("/nickname", json(new Account(100, "secret", "jo", "123"))),
                new Route("/empty", json(new Report(false, 0, null, List.of(), Map.of(), null))),
                new Route(
                        "/full",
                        json(new Report(true, 1, 0, List.of(0), Map.of("", 0), new Detail(3, "\u6d4b\u8bd5", "")))),
                new Route("/zero", json(new Report(false, 0, null, List.of(), Map.of(), new Detail(0, "", "")))));
    }

    private static HandlerFunc json(Object value) {
        return r -> r.response().writeJson(value);
    }
}
