package io.gf4j.core.template.escape;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.html.SafeKind;
import io.gf4j.core.html.SafeText;
import io.gf4j.core.json.Gjson;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values in scripts. */
final class JsText {
    private static final Replacements STRING_NORMAL = Replacements.of(controls())
            .and(Map.of(
                    '"', "\\u0022", '`', "\\u0060", '&', "\\u0026", '\'', "\\u0027", '+', "\\u002b", '/', "\\/", '<',
                    "\\u003c", '>', "\\u003e"));
    private static final Replacements STRING = STRING_NORMAL.and(Map.of('\\', "\\\\"));
    private static final Replacements TEMPLATE = STRING.and(Map.of('$', "\\u0024", '{', "\\u007b", '}', "\\u007d"));
    private static final Replacements REGEXP = STRING.without('`').and(regexpSpecials());

    private JsText() {}

    private static Map<Character, String> controls() {
        Map<Character, String> controls = new HashMap<>();
        for (char letter = 0; letter < ' '; letter++) {
            controls.put(letter, Fmt.sprintf("\\u%04x", (int) letter));
        }
        controls.putAll(Map.of('\t', "\\t", '\n', "\\n", '\f', "\\f", '\r', "\\r"));
        return controls;
    }

    private static Map<Character, String> regexpSpecials() {
        Map<Character, String> specials = new HashMap<>();
        for (char letter : "$()*-.?[]^{|}".toCharArray()) {
            specials.put(letter, "\\" + letter);
        }
        return specials;
    }

    /** For the inside of a string. */
    static String string(Content content) {
        return lines((content.is(SafeKind.JS_STR) ? STRING_NORMAL : STRING).in(content.text()));
    }

    /** For the inside of a template literal. */
    static String template(Content content) {
        return lines(TEMPLATE.in(content.text()));
    }

    /** For the inside of a regular expression. */
    static String regexp(Content content) {
        return content.text().isEmpty() ? "(?:)" : lines(REGEXP.in(content.text()));
    }

    /** For the place of a value: its JSON. */
    static String value(@Nullable Object[] args) {
        Object value = args.length == 1 ? args[0] : Fmt.sprint(args);
        if (value instanceof SafeText safe) {
            if (safe.kind() == SafeKind.JS) {
                return safe.text();
            }
            if (safe.kind() == SafeKind.JS_STR) {
                return '"' + safe.text() + '"';
            }
            value = safe.text();
        } else if (value instanceof Duration) {
            value = Fmt.sprint(value);
        }
        String json;
        try {
            json = lines(Gjson.encodeString(value));
        } catch (GfException e) {
            return " /* " + comment(Gerror.message(e)) + " */null ";
        }
        boolean pad = JsTransitions.isIdentifierPart(json.charAt(0))
                || JsTransitions.isIdentifierPart(json.charAt(json.length() - 1));
        return pad ? " " + json + " " : json;
    }

    private static String comment(String error) {
        return error.replaceAll("(?i)<(/?)script", "\\\\x3C$1script")
                .replace("*/", "* /")
                .replace("<!--", "\\x3C!--");
    }

    /** These two end a line in scripts. */
    private static String lines(String text) {
        return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
