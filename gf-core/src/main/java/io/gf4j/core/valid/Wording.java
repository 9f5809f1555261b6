package io.gf4j.core.valid;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.i18n.I18n;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the words of a rule: its own message, the application's texts, the built-in ones. */
record Wording(I18n i18n, Ctx ctx) {
    private static final String KEY_PREFIX = "gf.gvalid.rule.";
    private static final String DEFAULT_RULE = "__default__";
    private static final String DEFAULT_MESSAGE = "The {field} value `{value}` is invalid";

    /** The message of a rule, with its words not filled in. Own messages may be keys of texts. */
    String message(String rule, Map<String, String> ownMessages) {
        String own = ownMessages.getOrDefault(rule, "");
        if (!own.isEmpty()) {
            String text = i18n.getContent(ctx, own);
            return text.isEmpty() ? own : text;
        }
        String text = text(rule);
        if (text.isEmpty()) {
            @Nullable Rule builtIn = BuiltinRules.get(rule);
            text = builtIn == null ? text(DEFAULT_RULE) : builtIn.message();
        }
        return text.isEmpty() ? DEFAULT_MESSAGE : text;
    }

    /** The application's text, or the built-in translation. */
    private String text(String rule) {
        String text = i18n.getContent(ctx, KEY_PREFIX + rule);
        return text.isEmpty() ? ChineseMessages.get(i18n.language(ctx), rule) : text;
    }
}
