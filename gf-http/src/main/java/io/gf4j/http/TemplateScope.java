package io.gf4j.http;

import io.gf4j.core.view.Gview;
import io.gf4j.core.view.Variables;
import io.gf4j.core.view.View;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the templates of one request know: what handlers assigned, what they are given, and the request itself. */
final class TemplateScope {
    private final Request request;
    private final Map<String, @Nullable Object> assigned = new LinkedHashMap<>();
    private @Nullable View view;

    TemplateScope(Request request) {
        this.request = request;
    }

    void view(View newView) {
        view = newView;
    }

    View view() {
        if (view != null) {
            return view;
        }
        View configured = request.server().settings().view();
        return configured == null ? Gview.instance() : configured;
    }

    void assign(String key, @Nullable Object value) {
        assigned.put(key, value);
    }

    /** What is given beats what is assigned; what the request tells beats both. */
    Variables variables(Map<String, ? extends @Nullable Object> given) {
        Variables variables = new Variables();
        variables.putAll(assigned);
        variables.putAll(given);
        return variables;
    }
}
