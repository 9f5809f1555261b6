package io.gf4j.core.valid;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of {@code field@rule|rule#message|message}; what is not there is empty.
 *
 * @param field the name of the value
 * @param rule the rules
 * @param msg the messages, one for each rule in turn
 */
public record TagValue(String field, String rule, String msg) {
    private static final Pattern TAG = Pattern.compile("\\s*((\\w+)\\s*@){0,1}\\s*([^#]+)\\s*(#\\s*(.*)){0,1}\\s*");

    static TagValue parse(String tag) {
        Matcher match = TAG.matcher(tag);
        return match.find() ? new TagValue(part(match, 2), part(match, 3), part(match, 5)) : new TagValue("", "", "");
    }

    /** The messages by the names of their rules. */
    Map<String, String> messages() {
        Map<String, String> messages = new LinkedHashMap<>();
        if (msg.isEmpty()) {
            return messages;
        }
        String[] texts = msg.split("\\|", -1);
        String[] rules = rule.split("\\|", -1);
        for (int i = 0; i < Math.min(texts.length, rules.length); i++) {
            if (!texts[i].isEmpty()) {
                messages.put(rules[i].split(":", 2)[0].strip(), texts[i].strip());
            }
        }
        return messages;
    }

    private static String part(Matcher match, int group) {
        String part = match.group(group);
        return part == null ? "" : part.strip();
    }
}
