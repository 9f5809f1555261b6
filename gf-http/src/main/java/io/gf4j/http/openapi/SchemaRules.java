package io.gf4j.http.openapi;

import io.gf4j.core.conv.Var;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the document tells of validation rules: required, limits, lengths and enumerated values. */
final class SchemaRules {
    private static final Pattern ALIAS = Pattern.compile("^\\s*\\w+\\s*@");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private SchemaRules() {}

    /** Keeps the rules of a tag in the schema, and takes from them the values that it may have. */
    static void read(String tag, Schema schema) {
        String rules = ALIAS.matcher(tag.split("#", 2)[0]).replaceFirst("").strip();
        schema.rules(rules);
        for (String rule : rules.split("\\|")) {
            if (rule.strip().startsWith("in:") && schema.enums().isEmpty()) {
                schema.enums(values(rule.strip().substring("in:".length())));
            }
        }
    }

    private static List<Object> values(String list) {
        List<String> texts = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean numbers = texts.stream().allMatch(text -> NUMBER.matcher(text).matches());
        List<Object> values = new ArrayList<>();
        texts.forEach(text -> values.add(numbers ? (Object) Var.of(text).toLong() : text));
        return values;
    }

    static boolean isRequired(Schema schema) {
        return Arrays.asList(schema.rules().split("\\|")).contains("required");
    }

    /** Writes the limits of each property, and which of them are required. */
    static void apply(Schema schema) {
        List<String> required = new ArrayList<>(schema.required());
        for (Map.Entry<String, SchemaRef> field : schema.fields().entrySet()) {
            Schema property = field.getValue().known();
            if (property != null && !property.rules().isEmpty()) {
                if (isRequired(property)) {
                    required.add(field.getKey());
                }
                for (String rule : property.rules().split("\\|")) {
                    int colon = rule.indexOf(':');
                    if (colon > 0) {
                        limit(property, rule.substring(0, colon), rule.substring(colon + 1));
                    }
                }
            }
        }
        schema.required(required);
    }

    private static void limit(Schema schema, String rule, String parameter) {
        boolean number = schema.type().equals("integer") || schema.type().equals("number");
        String[] two = parameter.split(",");
        switch (rule) {
            case "max-length" -> schema.put("maxLength", Var.of(parameter).toLong());
            case "min-length" -> minLength(schema, parameter);
            case "length" -> {
                if (two.length == 2) {
                    minLength(schema, two[0]);
                    schema.put("maxLength", Var.of(two[1]).toLong());
                }
            }
            case "max" -> put(number, schema, "maximum", parameter);
            case "min" -> put(number, schema, "minimum", parameter);
            case "between" -> {
                put(number && two.length == 2, schema, "minimum", two[0]);
                put(number && two.length == 2, schema, "maximum", two[two.length - 1]);
            }
            default -> {}
        }
    }

    private static void put(boolean applies, Schema schema, String name, String text) {
        if (applies) {
            schema.put(name, Var.of(text).toDouble());
        }
    }

    private static void minLength(Schema schema, String text) {
        long length = Var.of(text).toLong();
        schema.put("minLength", length == 0 ? null : length);
    }
}
