package io.gf4j.core.template;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Definition;
import io.gf4j.core.template.parse.Node;
import io.gf4j.core.template.parse.TemplateException;
import org.jspecify.annotations.Nullable;

/** Where a running template is. */
final class State {
    /** Templates that call themselves end here. */
    private static final int MAX_DEPTH = 1000;

    final Template template;
    Definition definition;
    Variables variables;
    private @Nullable Node node;
    private int depth;

    State(Template template, Definition definition, Variables variables) {
        this.template = template;
        this.definition = definition;
        this.variables = variables;
    }

    /** Errors from now on are said of this node. */
    void at(Node current) {
        node = current;
    }

    void assign(Node.Variable variable, Dot value) {
        if (!variables.set(variable.name(), value)) {
            throw error("undefined variable: " + variable.name());
        }
    }

    void descend() {
        if (depth == MAX_DEPTH) {
            throw error("exceeded maximum template depth (" + MAX_DEPTH + ")");
        }
        depth++;
    }

    void ascend() {
        depth--;
    }

    TemplateException error(String message) {
        return error(message, null);
    }

    TemplateException error(String message, @Nullable Throwable origin) {
        Node current = node;
        if (current == null) {
            return new TemplateException("template: " + definition.name() + ": " + message, origin);
        }
        String place = definition.source().place(current.pos());
        String executing = Fmt.sprintf("executing %q at <%s>", definition.name(), current.toString());
        return new TemplateException("template: " + place + ": " + executing + ": " + message, origin);
    }
}
