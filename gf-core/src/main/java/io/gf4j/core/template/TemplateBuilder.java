package io.gf4j.core.template;

import io.gf4j.core.template.escape.HtmlEscaper;
import io.gf4j.core.template.parse.Definition;
import io.gf4j.core.template.parse.Delimiters;
import io.gf4j.core.template.parse.Parser;
import io.gf4j.core.template.parse.Source;
import java.util.HashMap;
import java.util.Map;

/** Reads texts into one template: later definitions replace earlier ones, unless they are empty. */
public final class TemplateBuilder {
    private final String name;
    private final Delimiters delimiters;
    private final Map<String, TemplateFunction> functions = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();

    /** The functions come on top of Go's own: and, or, not, len, index, slice, print, printf, println, js, ... */
    public TemplateBuilder(String name, Delimiters delimiters, Map<String, TemplateFunction> functions) {
        this.name = name;
        this.delimiters = delimiters;
        this.functions.putAll(Builtins.FUNCTIONS);
        this.functions.putAll(functions);
    }

    /** Adds a text; throws a TemplateException that names template and line if it is wrong. */
    public TemplateBuilder parse(String text) {
        Parser.parse(new Source(name, text), delimiters, functions::containsKey).forEach((key, definition) -> {
            if (!definition.isEmpty() || !definitions.containsKey(key)) {
                definitions.put(key, definition);
            }
        });
        return this;
    }

    /** The template, as it is written. */
    public Template build() {
        return new Template(name, Map.copyOf(definitions), Map.copyOf(functions));
    }

    /** The template with every value escaped for where it stands in HTML. */
    public Template buildEscaped() {
        Map<String, TemplateFunction> all = new HashMap<>(functions);
        HtmlEscaper.functions().forEach((key, escape) -> all.put(key, TemplateFunction.variadic(0, escape::escape)));
        return new Template(name, HtmlEscaper.escape(name, definitions), Map.copyOf(all));
    }
}
