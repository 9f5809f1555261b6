package io.gf4j.core.valid;

import io.gf4j.core.bean.BeanType;
import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.i18n.I18n;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value, a map or a bean (Go: {@code gvalid.Validator}). Every member but {@link #run} answers a copy, so that
 * a validator may be kept and shared by threads.
 */
public final class Validator {
    static final Validator EMPTY = new Validator(
            new Checking(Gctx.getInitCtx(), I18n.instance(), OwnRules.NONE, false, false, false), Input.NONE);

    private final Checking checking;
    private final Input input;

    private Validator(Checking checking, Input input) {
        this.checking = checking;
        this.input = input;
    }

    /**
     * Checks the data, with messages in the default language. A map is checked by the rules that were given, a bean by
     * those of its {@code @V} and those that were given, any other value by the given ones.
     *
     * @throws ValidationException if anything does not pass
     * @throws io.gf4j.core.error.GfException if there is no data, or a rule is not known
     */
    public void run() {
        run(Gctx.getInitCtx());
    }

    /** {@link #run()} with messages in the language of {@code ctx}, which own rules get. */
    public void run(Ctx ctx) {
        Checking now = new Checking(
                ctx, checking.i18n(), checking.ownRules(), checking.bail(), checking.foreach(), checking.ignoreCase());
        @Nullable ValidationException error = error(now);
        if (error != null) {
            throw error;
        }
    }

    /** Stops at the first failure. */
    public Validator bail() {
        return with(new Checking(
                checking.ctx(), checking.i18n(), checking.ownRules(), true, checking.foreach(), checking.ignoreCase()));
    }

    /** The first rule of a value is for each of its items. */
    public Validator foreach() {
        return with(new Checking(
                checking.ctx(), checking.i18n(), checking.ownRules(), checking.bail(), true, checking.ignoreCase()));
    }

    /** Comparisons ignore case. */
    public Validator ci() {
        return with(new Checking(
                checking.ctx(), checking.i18n(), checking.ownRules(), checking.bail(), checking.foreach(), true));
    }

    /** What to check; null changes nothing. */
    public Validator data(@Nullable Object data) {
        return data == null ? this : with(new Input(data, input.assoc(), input.rules(), input.messages()));
    }

    /** The values that a bean was made of: they are checked in the place of its own. Null changes nothing. */
    public Validator assoc(@Nullable Object assoc) {
        return assoc == null ? this : with(new Input(input.data(), assoc, input.rules(), input.messages()));
    }

    /**
     * Rules: for a value a text, {@code required|max:10}; for the fields of a map or bean a list of texts
     * {@code field@rules#messages}, or a map from fields to rules. They replace those of {@code @V}. Null changes
     * nothing.
     */
    public Validator rules(@Nullable Object rules) {
        return rules == null ? this : with(new Input(input.data(), input.assoc(), rules, input.messages()));
    }

    /**
     * Messages: for a value a text with bars between them, one for each rule in turn, or a map by rule; for fields a
     * map of such. Null changes nothing.
     */
    public Validator messages(@Nullable Object messages) {
        return messages == null ? this : with(new Input(input.data(), input.assoc(), input.rules(), messages));
    }

    /** Adds a rule for this validator alone. */
    public Validator ruleFunc(String rule, RuleFunc f) {
        return ruleFuncMap(Map.of(rule, f));
    }

    /** {@link #ruleFunc} for each entry. */
    public Validator ruleFuncMap(Map<String, RuleFunc> m) {
        return with(new Checking(
                checking.ctx(),
                checking.i18n(),
                checking.ownRules().with(m),
                checking.bail(),
                checking.foreach(),
                checking.ignoreCase()));
    }

    /** Takes messages from these texts. */
    public Validator i18n(I18n manager) {
        return with(new Checking(
                checking.ctx(),
                manager,
                checking.ownRules(),
                checking.bail(),
                checking.foreach(),
                checking.ignoreCase()));
    }

    /** Itself, as no member changes it. */
    @Override
    @SuppressWarnings({"MethodDoesntCallSuperMethod", "CloneDeclaresCloneNotSupportedException"})
    public Validator clone() {
        return this;
    }

    private Validator with(Checking changed) {
        return new Validator(changed, input);
    }

    private Validator with(Input changed) {
        return new Validator(checking, changed);
    }

    private @Nullable ValidationException error(Checking now) {
        @Nullable Object data = input.data();
        if (data == null) {
            throw Gerror.newCode(Gcode.CODE_INTERNAL_ERROR, "no data passed for validation");
        }
        if (GivenRules.isForFields(input.rules())) {
            GivenRules given = GivenRules.of(input.rules(), input.messages());
            if (data instanceof Map<?, ?>) {
                return new MapCheck(now).error(data, given);
            }
            if (BeanType.isBean(data.getClass())) {
                return beanError(now, data, given);
            }
        }
        return valueError(now, data);
    }

    private @Nullable ValidationException beanError(Checking now, Object bean, GivenRules given) {
        BeanRules rules = BeanRules.of(bean.getClass());
        @Nullable Object assoc = input.assoc();
        Map<String, @Nullable Object> values = assoc == null
                ? rules.values(bean)
                : new LinkedHashMap<>(Var.of(assoc).toMap());
        Failures failures = new Failures();
        new BeanCheck(now).check(rules, given, assoc == null ? bean : assoc, values, failures);
        return failures.error();
    }

    private @Nullable ValidationException valueError(Checking now, Object value) {
        Subject subject = new Subject(
                "",
                value,
                value.getClass(),
                RuleText.of(Gconv.toString(input.rules())),
                Messages.of(input.messages()),
                new FieldValues(input.assoc(), Var.of(input.assoc()).toMap()));
        Map<String, Throwable> failures = new ValueCheck(now).failures(subject);
        @Nullable Throwable notInOrder = failures.get(ValueCheck.INVALID_RULES);
        if (notInOrder != null) {
            throw Gerror.newCode(Gcode.CODE_INTERNAL_ERROR, Gerror.message(notInOrder));
        }
        return failures.isEmpty() ? null : Failures.error(new LinkedHashMap<>(Map.of(subject.name(), failures)));
    }

    private record Input(
            @Nullable Object data,
            @Nullable Object assoc,
            @Nullable Object rules,
            @Nullable Object messages) {
        static final Input NONE = new Input(null, null, null, null);
    }
}
