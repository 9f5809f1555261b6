package io.gf4j.http;

import io.gf4j.core.config.Config;
import io.gf4j.core.config.Gcfg;
import io.gf4j.core.conv.Var;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.view.Gview;
import io.gf4j.core.view.Variables;
import io.gf4j.core.view.View;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the templates of one request know: what handlers assigned, what they are given, and the request itself. */
final class TemplateScope {
    private static final String LANGUAGE = "I18nLanguage";

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

    /**
     * What is given beats what is assigned; what the request and the configuration tell beats both (Go: buildInVars).
     * The query's getters see no body that is read after them: the order is Go's.
     *
     * @throws io.gf4j.core.error.GfException if the parameters are broken, also where the template names none
     */
    Variables variables(Map<String, ? extends @Nullable Object> given) {
        request.params().form();
        Map<String, @Nullable Object> query = request.getQueryMap();
        request.params().body();
        Variables variables = new Variables();
        variables.putAll(assigned);
        variables.putAll(given);
        variables.putLazy("Form", request::getFormMap);
        variables.put("Query", query);
        variables.putLazy("Request", request::getMap);
        variables.putLazy("Cookie", () -> request.cookie().map());
        variables.putLazy("Session", () -> Var.of(request.session().data()).toMapDeep());
        Object own = variables.get("Config");
        variables.putLazy("Config", () -> configurationOr(own));
        putLanguage(variables);
        return variables;
    }

    /** That of the ctx, where nobody gave another. */
    private void putLanguage(Variables variables) {
        String language = I18n.languageFromCtx(request.ctxToRead());
        if (!language.isEmpty() && !variables.containsKey(LANGUAGE)) {
            variables.put(LANGUAGE, language);
        }
    }

    private static @Nullable Object configurationOr(@Nullable Object own) {
        Config config = Gcfg.instance();
        Map<String, @Nullable Object> data = config.available() ? config.data() : Map.of();
        return data.isEmpty() ? own : data;
    }
}
