package io.gf4j.http.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A method of a path (Go: goai.Operation). Empty texts say nothing. */
public final class Operation extends SortedObject {
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<String, Answer> responses = new TreeMap<>();

    Operation() {
        keep("responses", responses);
    }

    /** One of which only this is known. */
    static Operation unknown(String description) {
        Operation operation = new Operation().description(description);
        operation.responses.put("200", new Answer(Map.of(), Map.of()));
        return operation;
    }

    /** What it does, in a line. */
    public String summary() {
        return text("summary");
    }

    /** Sets {@link #summary()}. */
    public Operation summary(String value) {
        put("summary", value);
        return this;
    }

    /** What it does, at length. */
    public String description() {
        return text("description");
    }

    /** Sets {@link #description()}. */
    public Operation description(String value) {
        put("description", value);
        return this;
    }

    /** The groups that it is in. */
    @SuppressWarnings("unchecked") // only the tags put it
    public List<String> tags() {
        return member("tags") instanceof List<?> names ? (List<String>) names : List.of();
    }

    /** Sets {@link #tags()}. */
    public Operation tags(List<String> value) {
        put("tags", List.copyOf(value));
        return this;
    }

    /** Whether it is going to go. */
    public boolean deprecated() {
        return flag("deprecated");
    }

    /** Sets {@link #deprecated()}. */
    public Operation deprecated(boolean value) {
        put("deprecated", value);
        return this;
    }

    /** Names of its parameters outside of the body. */
    public List<String> parameterNames() {
        return parameters.stream().map(Parameter::name).toList();
    }

    void add(Parameter parameter) {
        parameters.add(parameter);
        put("parameters", parameters);
    }

    Map<String, Answer> responses() {
        return responses;
    }

    @Nullable
    RequestBody body() {
        return member("requestBody") instanceof RequestBody body ? body : null;
    }

    void body(@Nullable RequestBody body) {
        put("requestBody", body);
    }

    /** All of these schemes together. */
    void security(List<String> schemes) {
        Map<String, List<String>> requirement = new TreeMap<>();
        schemes.forEach(scheme -> requirement.put(scheme, List.of()));
        put("security", requirement.isEmpty() ? List.of() : List.of(requirement));
    }
}
