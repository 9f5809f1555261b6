package io.gf4j.core.valid;

import io.gf4j.core.json.Gjson;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules about what a text could be read as. */
final class TypeRules {
    private static final Set<String> BOOLEANS = Set.of("1", "true", "on", "yes", "", "0", "false", "off", "no");

    private TypeRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.text(
                        "integer",
                        "The {field} value `{value}` is not an integer",
                        text -> Numerals.whole(text) != null),
                Rule.text(
                        "float",
                        "The {field} value `{value}` is not of valid float type",
                        text -> Numerals.number(text) != null),
                Rule.text(
                        "boolean",
                        "The {field} value `{value}` field must be true or false",
                        text -> BOOLEANS.contains(text.toLowerCase(Locale.ROOT))),
                Rule.that("array", "The {field} value `{value}` is not of valid array type", TypeRules::isArray),
                Rule.that("json", "The {field} value `{value}` is not a valid JSON string", TypeRules::isJson));
    }

    private static boolean isArray(RuleInput in) {
        @Nullable Object value = in.value().val();
        if (value instanceof Collection || (value != null && value.getClass().isArray())) {
            return true;
        }
        String text = in.text();
        return text.startsWith("[") && text.endsWith("]") && isJson(in);
    }

    private static boolean isJson(RuleInput in) {
        return Gjson.valid(new String(in.value().toBytes(), StandardCharsets.UTF_8));
    }
}
