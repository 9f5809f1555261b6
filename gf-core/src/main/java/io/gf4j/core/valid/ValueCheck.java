package io.gf4j.core.valid;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.error.Option;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks one value by all its rules. */
final class ValueCheck {
    /** Stands for a rule where the rules themselves are not in order. */
    static final String INVALID_RULES = "InvalidRules";

    private final Checking checking;
    private final Wording wording;

    ValueCheck(Checking checking) {
        this.checking = checking;
        this.wording = new Wording(checking.i18n(), checking.ctx());
    }

    /** The rules that fail, with their errors, in the order of the rules; empty if the value passes. */
    Map<String, Throwable> failures(Subject subject) {
        if (subject.rules().isEmpty()) {
            return Map.of();
        }
        @Nullable List<RuleText.Item> rules = subject.rules().items(checking.ownRules()::has);
        if (rules == null) {
            String unknown = subject.rules().unknown(checking.ownRules()::has);
            return Map.of(INVALID_RULES, error(Gcode.CODE_INTERNAL_ERROR, (INVALID_RULES + ": " + unknown).strip()));
        }
        Map<String, Throwable> failures = new LinkedHashMap<>();
        Marks marks = new Marks(checking);
        for (int place = 0; place < rules.size(); place++) {
            RuleText.Item rule = rules.get(place);
            if (BuiltinRules.isMark(rule.key())) {
                marks.add(rule.key());
                continue;
            }
            String message = wording.message(rule.key(), subject.messages().at(place, rule.key()));
            for (@Nullable Object value : marks.values(subject.value())) {
                @Nullable Throwable error = error(rule, message, value, subject, marks.ignoreCase);
                if (error != null) {
                    failures.put(rule.key(), error);
                    if (marks.bail) {
                        return failures;
                    }
                }
            }
        }
        return failures;
    }

    private @Nullable Throwable error(
            RuleText.Item rule, String message, @Nullable Object value, Subject subject, boolean ignoreCase) {
        @Nullable RuleFunc own = checking.ownRules().get(rule.key());
        if (own != null) {
            return error(own, rule, message, value, subject);
        }
        @Nullable Rule builtIn = rule.builtIn();
        try {
            @Nullable
            Failure failure = builtIn == null
                    ? null
                    : builtIn.check()
                            .failure(new RuleInput(
                                    rule.pattern(), Var.of(value), subject.type(), subject.others(), ignoreCase));
            return failure == null ? null : error(filled(message, failure.words(), rule, value, subject));
        } catch (GfException e) {
            return e;
        }
    }

    private @Nullable Throwable error(
            RuleFunc own, RuleText.Item rule, String message, @Nullable Object value, Subject subject) {
        @Nullable Class<?> type = subject.type() == null ? null : ValueKind.rawClass(subject.type());
        try {
            own.check(new RuleFuncInput(
                    checking.ctx(),
                    rule.text(),
                    message,
                    subject.name(),
                    type,
                    Var.of(value),
                    Var.of(subject.others().source())));
            return null;
        } catch (Exception e) {
            String text = Gerror.message(e);
            if (text.indexOf('{') >= 0) {
                return error(filled(text, Map.of(), rule, value, subject));
            }
            return Gerror.code(e).equals(Gcode.CODE_NIL) ? error(text) : e;
        }
    }

    private static String filled(
            String template, Map<String, String> words, RuleText.Item rule, @Nullable Object value, Subject subject) {
        Map<String, String> all = new HashMap<>(words);
        all.put("field", subject.name());
        all.put("attribute", subject.name());
        all.put("value", Gconv.toString(value));
        all.put("pattern", rule.pattern());
        return Template.fill(template, all);
    }

    private static GfException error(String text) {
        return error(Gcode.CODE_VALIDATION_FAILED, text);
    }

    private static GfException error(Code code, String text) {
        return Gerror.newWithOption(new Option(null, false, text, List.of(), code));
    }

    /** What the marks among the rules have said so far. */
    private static final class Marks {
        private boolean bail;
        private boolean foreach;
        private boolean ignoreCase;

        Marks(Checking checking) {
            bail = checking.bail();
            foreach = checking.foreach();
            ignoreCase = checking.ignoreCase();
        }

        void add(String mark) {
            bail |= mark.equals(BuiltinRules.BAIL);
            foreach |= mark.equals(BuiltinRules.FOREACH);
            ignoreCase |= mark.equals(BuiltinRules.IGNORE_CASE);
        }

        /** The items for the one rule behind {@code foreach}, else the value itself. */
        List<@Nullable Object> values(@Nullable Object value) {
            if (!foreach) {
                return Collections.singletonList(value);
            }
            foreach = false;
            return Var.of(value).toObjects();
        }
    }
}
