package io.gf4j.core.valid;

import com.google.re2j.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message with {@code {words}} to fill in. */
final class Template {
    private static final Pattern SPACES = Pattern.compile("\\s{2,}");

    private Template() {}

    /** Words that are not known stay; what is filled in is not looked at again. Several spaces become one, as in Go. */
    static String fill(String template, Map<String, String> words) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        StringBuilder message = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            message.append(template, at, open);
            int close = template.indexOf('}', open);
            @Nullable String word = close < 0 ? null : words.get(template.substring(open + 1, close));
            if (word == null) {
                message.append('{');
                at = open + 1;
            } else {
                message.append(word);
                at = close + 1;
            }
        }
        message.append(template, at, template.length());
        return SPACES.matcher(message.toString()).replaceAll(" ");
    }
}
