package io.gf4j.core.valid;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.json.Gjson;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about which values there may be. */
final class ChoiceRules {
    private ChoiceRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.that(
                        "in",
                        "The {field} value `{value}` is not in acceptable range: {pattern}",
                        ChoiceRules::isListed),
                Rule.that("not-in", "The {field} value `{value}` must not be in range: {pattern}", in -> !isListed(in)),
                new Rule(
                        "enums", "The {field} value `{value}` should be in enums of: {enums}", ChoiceRules::notInEnum));
    }

    private static boolean isListed(RuleInput in) {
        String text = in.text();
        return Stream.of(in.pattern().split(",", -1))
                .map(String::strip)
                .anyMatch(choice -> !choice.isEmpty() && in.same(text, choice));
    }

    /** The constants under the names that JSON has for them; of a list, those of its items. */
    private static @Nullable Failure notInEnum(RuleInput in) {
        @Nullable Type type = in.type();
        if (type == null) {
            throw Gerror.newCode(
                    Gcode.CODE_INVALID_PARAMETER, "value type cannot be empty to use validation rule \"enums\"");
        }
        @Nullable Type item = ValueKind.itemType(type);
        if (!((item == null ? type : item) instanceof Class<?> constants) || !constants.isEnum()) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_OPERATION,
                    "no enums found for type \"%s\", use a Java enum",
                    type.getTypeName());
        }
        String json = Gjson.encodeString(constants.getEnumConstants());
        boolean listed = Var.of(json).toObjects().stream().map(Gconv::toString).anyMatch(in.text()::equals);
        return listed ? null : Failure.of("enums", json);
    }
}
