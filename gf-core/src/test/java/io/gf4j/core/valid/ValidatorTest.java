package io.gf4j.core.valid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.tag.V;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the tables cannot say: own rules, enums, errors' parts, and where we differ from gvalid. */
final class ValidatorTest {
    private static final Ctx CHINESE = I18n.withLanguage(Gctx.getInitCtx(), "zh_Hans");

    enum Color {
        RED,
        @JsonProperty("light-blue")
        BLUE
    }

    record Painted(
            @V("required|enums") @Nullable Color color,
            @V("foreach|enums") @Nullable List<Color> others) {}

    @AfterEach
    void forgetOwnRules() {
        Gvalid.deleteRule("even", "required");
    }

    @Test
    void constantsOfAnEnumAreItsValues() {
        Validator painted = Gvalid.of().data(new Painted(null, null));
        assertThatCode(() -> painted.assoc(Map.of("color", "light-blue", "others", List.of("RED")))
                        .run())
                .doesNotThrowAnyException();
        assertThat(failure(painted.assoc(Map.of("color", "green", "others", List.of("RED", "x")))))
                .hasMessage("The color value `green` should be in enums of: [\"RED\",\"light-blue\"]; "
                        + "The others value `x` should be in enums of: [\"RED\",\"light-blue\"]");
    }

    @Test
    void enumsOfAnotherTypeAreAMistake() {
        assertThat(failure(Gvalid.of().data("x").rules("enums")).firstError())
                .hasMessage("no enums found for type \"java.lang.String\", use a Java enum");
    }

    @Test
    void ownRulesSeeTheValueAndSayWhatIsWrong() {
        Gvalid.registerRule("even", in -> {
            if (in.value().toLong() % 2 != 0) {
                throw Gerror.of(in.message().replace("invalid", "odd, " + in.rule()));
            }
        });
        assertThatCode(() -> Gvalid.of().data(2).rules("even").run()).doesNotThrowAnyException();
        assertThat(failure(Gvalid.of().data(Map.of("n", 3)).rules(Map.of("n", "even:x"))))
                .hasMessage("The n value `3` is odd, even:x");
    }

    @Test
    void ownRulesLookAtAbsentValuesToo() {
        Gvalid.registerRule("even", in -> {
            throw Gerror.newCode(Gcode.CODE_NOT_FOUND, "no");
        });
        ValidationException failed = failure(Gvalid.of().data(Map.of("m", 1)).rules(List.of("n@even")));
        assertThat(failed.strings()).containsExactly("no");
        assertThat(Gerror.code(failed.firstError())).isEqualTo(Gcode.CODE_NOT_FOUND);
    }

    @Test
    void aValidatorsOwnRuleWinsAndStaysItsOwn() {
        Validator strict = Gvalid.of().ruleFunc("required", in -> {
            throw new IllegalStateException("never");
        });
        assertThat(failure(strict.data("x").rules("required"))).hasMessage("never");
        assertThatCode(() -> Gvalid.of().data("x").rules("required").run()).doesNotThrowAnyException();
    }

    @Test
    void anErrorTellsItsParts() {
        ValidationException failed = failure(
                Gvalid.of().data(Map.of("a", "x", "b", "y")).rules(List.of("b@integer|length:2,3", "a@integer")));
        assertThat(failed.code()).isEqualTo(Gcode.CODE_VALIDATION_FAILED);
        assertThat(failed.maps()).containsOnlyKeys("b", "a");
        assertThat(failed.map()).containsOnlyKeys("integer", "length");
        assertThat(failed.items()).hasSize(2);
        assertThat(failed.firstItem().getKey()).isEqualTo("b");
        assertThat(failed.firstRule().getKey()).isEqualTo("integer");
        assertThat(failed.current()).isSameAs(failed.firstError());
        assertThat(failed).hasToString(failed.getMessage());
    }

    @Test
    void chineseIsBuiltIn() {
        assertThatThrownBy(() -> Gvalid.of().data("").rules("required").run(CHINESE))
                .hasMessage(" 不能为空");
        assertThatThrownBy(
                        () -> Gvalid.of().data("").rules("required").run(I18n.withLanguage(Gctx.getInitCtx(), "zhx")))
                .hasMessage("The field is required");
    }

    @Test
    void messagesOfARuleThatIsListedTwiceStay() {
        assertThat(failure(Gvalid.of().data(Map.of("n", "x")).rules(List.of("n@required", "n@integer"))))
                .hasMessage("The n value `x` is not an integer");
    }

    @Test
    void valuesAreNoTemplates() {
        assertThat(failure(Gvalid.of().data("{pattern}").rules("in:a"))).hasMessageContaining("`{pattern}`");
    }

    @Test
    void expressionsAreLinearInTheValue() {
        String hostile = "a".repeat(50_000) + "!";
        assertThat(failure(Gvalid.of().data(hostile).rules("regex:^(a+)+$"))
                        .firstRule()
                        .getKey())
                .isEqualTo("regex");
    }

    record Few(@V("max:5") int count) {}

    record Box(@Nullable List<Few> lines) {}

    @Test
    void anObjectInPlaceOfAListIsCheckedAsItsItem() {
        for (Object line : List.of(Map.of("count", 9), "{\"count\":9}", List.of(Map.of("count", 9)))) {
            assertThat(failure(Gvalid.of().data(new Box(null)).assoc(Map.of("lines", line))))
                    .hasMessage("The count value `9` must be equal or lesser than 5");
        }
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThatThrownBy(() -> Gvalid.of().run())
                .isInstanceOf(GfException.class)
                .hasMessage("no data passed for validation");
        assertThatThrownBy(() -> Gvalid.of().data("x").rules("nosuch").run()).hasMessage("InvalidRules: nosuch");
    }

    @Test
    void membersAnswerCopies() {
        Validator one = Gvalid.of().data("x");
        Validator two = one.rules("integer").bail().ci().foreach().i18n(I18n.of());
        assertThat(one.clone()).isSameAs(one);
        assertThatCode(one::run).doesNotThrowAnyException();
        assertThat(failure(two)).isNotNull();
    }

    private static ValidationException failure(Validator validator) {
        return catchThrowableOfType(ValidationException.class, validator::run);
    }
}
