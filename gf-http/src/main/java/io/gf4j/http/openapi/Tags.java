package io.gf4j.http.openapi;

import io.gf4j.core.conv.Var;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes tags into parts of the document: those that the part has a member for, each in the member's type. */
final class Tags {
    private static final Set<String> TEXTS = Set.of(
            "type",
            "title",
            "format",
            "description",
            "pattern",
            "in",
            "style",
            "summary",
            "operationId",
            "default",
            "example");
    private static final Set<String> FLAGS = Set.of(
            "uniqueItems",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "nullable",
            "readOnly",
            "writeOnly",
            "allowEmptyValue",
            "allowReserved",
            "deprecated",
            "explode",
            "required");
    private static final Set<String> NUMBERS = Set.of("minimum", "maximum", "multipleOf");
    private static final Set<String> COUNTS = Set.of("minLength", "maxLength", "minItems", "maxItems");

    static final Set<String> OF_SCHEMA = Set.of(
            "type",
            "title",
            "format",
            "description",
            "pattern",
            "default",
            "example",
            "externalDocs",
            "uniqueItems",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "nullable",
            "readOnly",
            "writeOnly",
            "allowEmptyValue",
            "deprecated",
            "minimum",
            "maximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems");
    static final Set<String> OF_PARAMETER = Set.of(
            "in",
            "description",
            "style",
            "explode",
            "allowEmptyValue",
            "allowReserved",
            "deprecated",
            "required",
            "example");
    static final Set<String> OF_OPERATION =
            Set.of("tags", "summary", "description", "operationId", "deprecated", "externalDocs");

    private Tags() {}

    /** Writes the tags of these names, and all extensions. */
    static void write(Map<String, String> tags, Set<String> names, SortedObject part) {
        tags.forEach((name, text) -> {
            if (names.contains(name)) {
                part.put(name, value(name, text));
            }
        });
        writeExtensions(tags, part);
    }

    static void writeExtensions(Map<String, String> tags, SortedObject part) {
        tags.forEach((name, text) -> {
            if (name.startsWith("x-") || name.startsWith("X-")) {
                part.keep(name, text);
            }
        });
    }

    private static @Nullable Object value(String name, String text) {
        if (TEXTS.contains(name)) {
            return text;
        } else if (FLAGS.contains(name)) {
            return Var.of(text).toBoolean();
        } else if (NUMBERS.contains(name)) {
            return Var.of(text).toDouble();
        } else if (COUNTS.contains(name)) {
            return Var.of(text).toLong();
        }
        return name.equals("tags") ? List.of(text) : externalDocs(text);
    }

    /** An address, and behind a bar what is there. */
    private static ExternalDocs externalDocs(String text) {
        String[] parts = text.split("\\|", 3);
        return new ExternalDocs().url(parts[0]).description(parts.length > 1 ? parts[1] : "");
    }
}
