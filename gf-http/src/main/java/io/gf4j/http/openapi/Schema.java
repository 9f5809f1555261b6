package io.gf4j.http.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The description of a type (Go: goai.Schema). Null stands for what is not said. */
public final class Schema extends SortedObject {
    private String rules = "";
    private @Nullable OrderedMap<SchemaRef> fields;

    /** One that says nothing. */
    public Schema() {}

    /** {@code object}, {@code array}, {@code string}, {@code integer}, {@code number}, {@code boolean} or empty. */
    public String type() {
        return text("type");
    }

    /** Sets {@link #type()}. */
    public Schema type(String value) {
        put("type", value);
        return this;
    }

    /** What kind of the type it is. */
    public String format() {
        return text("format");
    }

    /** Sets {@link #format()}. */
    public Schema format(String value) {
        put("format", value);
        return this;
    }

    /** What it is for. */
    public String description() {
        return text("description");
    }

    /** Sets {@link #description()}. */
    public Schema description(String value) {
        put("description", value);
        return this;
    }

    /** An example, any JSON value. */
    public @Nullable Object example() {
        return member("example");
    }

    /** Sets {@link #example()}. */
    public Schema example(@Nullable Object value) {
        put("example", value);
        return this;
    }

    /** The values that it may have; empty for any. */
    @SuppressWarnings("unchecked") // only enums(List) puts it
    public List<Object> enums() {
        return member("enum") instanceof List<?> values ? (List<Object>) values : List.of();
    }

    /** Sets {@link #enums()}. */
    public Schema enums(List<Object> value) {
        put("enum", value);
        return this;
    }

    /** Names of the properties that must be there. A list that cannot be changed. */
    @SuppressWarnings("unchecked") // only required(List) puts it
    public List<String> required() {
        return member("required") instanceof List<?> names ? (List<String>) names : List.of();
    }

    /** Sets {@link #required()}. */
    public Schema required(List<String> value) {
        put("required", List.copyOf(value));
        return this;
    }

    /** The schema of an array's items. */
    public @Nullable Schema items() {
        return member("items") instanceof SchemaRef ref ? ref.value() : null;
    }

    /** The properties by name, in order; a copy. Those that only refer to a schema are not among them. */
    public Map<String, Schema> properties() {
        Map<String, Schema> found = new LinkedHashMap<>();
        fields().forEach((name, ref) -> {
            Schema value = ref.value();
            if (value != null) {
                found.put(name, value);
            }
        });
        return found;
    }

    /** The properties by name; changes of the map change nothing unless it {@link #hasFields()}. */
    Map<String, SchemaRef> fields() {
        return fields == null ? new LinkedHashMap<>() : fields.members();
    }

    boolean hasFields() {
        return fields != null;
    }

    Schema withFields(Map<String, SchemaRef> properties) {
        fields = new OrderedMap<>(new LinkedHashMap<>(properties));
        keep("properties", fields);
        return this;
    }

    void items(SchemaRef ref) {
        put("items", ref);
    }

    /** The rules of validation that were found on the member; not part of the document. */
    String rules() {
        return rules;
    }

    void rules(String value) {
        rules = value;
    }

    /** A copy with a list of properties of its own; what the properties are is shared. */
    Schema copy() {
        Schema copy = new Schema();
        copy.copyMembers(this);
        copy.rules = rules;
        if (hasFields()) {
            copy.withFields(fields());
        }
        return copy;
    }

    /** Takes properties away, because they are parameters already. */
    void without(List<String> names) {
        List<String> rest = new ArrayList<>(required());
        rest.removeAll(names);
        required(rest);
        fields().keySet().removeAll(names);
    }
}
