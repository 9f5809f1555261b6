package io.gf4j.core.template;

import io.gf4j.core.template.parse.Definition;
import io.gf4j.core.template.parse.TemplateException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template that is ready to run, with all that it may call. May be run by several threads at once. */
public final class Template {
    private final String name;
    private final Map<String, Definition> definitions;
    private final Map<String, TemplateFunction> functions;

    Template(String name, Map<String, Definition> definitions, Map<String, TemplateFunction> functions) {
        this.name = name;
        this.definitions = definitions;
        this.functions = functions;
    }

    /**
     * Appends the output for {@code data}.
     *
     * @throws TemplateException with name, line and column; {@code out} then holds what came before
     */
    public void execute(StringBuilder out, @Nullable Object data) {
        Definition definition = definitions.get(name);
        if (definition == null) {
            throw new TemplateException("template: " + name + ": \"" + name + "\" is an incomplete or empty template");
        }
        try {
            new Execution(this, definition, out).run(data);
        } catch (StackOverflowError e) {
            throw new TemplateException("template: " + name + ": too deep a nesting of templates or values", e);
        }
    }

    @Nullable
    Definition definition(String wanted) {
        return definitions.get(wanted);
    }

    @Nullable
    TemplateFunction function(String wanted) {
        return functions.get(wanted);
    }
}
