package io.gf4j.core.template.escape;

import io.gf4j.core.template.parse.Definition;
import io.gf4j.core.template.parse.TemplateException;
import java.util.HashMap;
import java.util.Map;

/** Rewrites templates so that their actions escape what they print. */
public final class HtmlEscaper {
    private HtmlEscaper() {}

    /** The functions that rewritten templates call. */
    public static Map<String, Escape> functions() {
        return Escapes.FUNCTIONS;
    }

    /**
     * The definitions with all that the template {@code name} reaches rewritten; one that is called in several places
     * of HTML becomes several.
     *
     * @throws TemplateException with the place, where it cannot be told how to escape
     */
    public static Map<String, Definition> escape(String name, Map<String, Definition> definitions) {
        if (!definitions.containsKey(name)) {
            throw new TemplateException("template: \"" + name + "\" is an incomplete or empty template");
        }
        TreeEscaper escaper = new TreeEscaper(definitions);
        Context end = escaper.root(name);
        Failure failure = end.failure();
        if (failure != null) {
            throw new TemplateException(failure.text(name));
        }
        if (!end.is(HtmlState.TEXT)) {
            throw new TemplateException(
                    Failure.of("ends in a non-text context: " + end).text(name));
        }
        Map<String, Definition> all = new HashMap<>(definitions);
        all.putAll(escaper.escaped());
        return Map.copyOf(all);
    }
}
