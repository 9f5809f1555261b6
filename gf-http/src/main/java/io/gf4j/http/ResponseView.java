package io.gf4j.http;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.view.Variables;
import io.gf4j.core.view.View;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The templates of {@link Response} (Go: ghttp_response_view.go). They are rendered by the request's view; what has no
 * value prints nothing. Values are escaped only if the view's autoEncode is on.
 *
 * <p>Writing members set {@code Content-Type: text/html}. Where a template fails they write {@code Template Parsing
 * Error:} and the error, unless the mode is {@code product}, and throw it.
 */
public sealed interface ResponseView permits Response {
    private Response self() {
        return (Response) this;
    }

    private View view() {
        return self().request().templateScope().view();
    }

    private Variables variables(Map<String, ? extends @Nullable Object> params) {
        return self().request().templateScope().variables(params);
    }

    /** Broken parameters are no mistake of the template: their error is thrown and nothing is written. */
    private void write(Map<String, ? extends @Nullable Object> params, Function<Variables, String> rendering) {
        self().header().set("Content-Type", "text/html");
        Variables variables = variables(params);
        String page;
        try {
            page = rendering.apply(variables);
        } catch (GfException e) {
            if (!DevWarnings.isProduct()) {
                self().write("Template Parsing Error: " + Gerror.message(e));
            }
            throw e;
        }
        self().write(page);
    }

    /** Writes a template's file. */
    default void writeTpl(String tpl) {
        writeTpl(tpl, Map.of());
    }

    /**
     * Writes a template's file with variables.
     *
     * @throws GfException if there is no such file, or the template is wrong
     */
    default void writeTpl(String tpl, Map<String, ? extends @Nullable Object> params) {
        write(params, variables -> view().parse(tpl, variables));
    }

    /** Writes the view's default file. */
    default void writeTplDefault() {
        writeTplDefault(Map.of());
    }

    /** Writes the view's default file with variables. */
    default void writeTplDefault(Map<String, ? extends @Nullable Object> params) {
        write(params, variables -> view().parseDefault(variables));
    }

    /** Writes a template given as text, which must not come from the client. */
    default void writeTplContent(String content) {
        writeTplContent(content, Map.of());
    }

    /** Writes a template given as text, with variables. */
    default void writeTplContent(String content, Map<String, ? extends @Nullable Object> params) {
        write(params, variables -> view().parseContent(content, variables));
    }

    /** Renders a template's file and writes nothing. */
    default String parseTpl(String tpl) {
        return parseTpl(tpl, Map.of());
    }

    /** Renders a template's file with variables and writes nothing. */
    default String parseTpl(String tpl, Map<String, ? extends @Nullable Object> params) {
        return view().parse(tpl, variables(params));
    }

    /** Renders the view's default file and writes nothing. */
    default String parseTplDefault() {
        return parseTplDefault(Map.of());
    }

    /** Renders the view's default file with variables and writes nothing. */
    default String parseTplDefault(Map<String, ? extends @Nullable Object> params) {
        return view().parseDefault(variables(params));
    }

    /** Renders a template given as text and writes nothing. */
    default String parseTplContent(String content) {
        return parseTplContent(content, Map.of());
    }

    /** Renders a template given as text with variables and writes nothing. */
    default String parseTplContent(String content, Map<String, ? extends @Nullable Object> params) {
        return view().parseContent(content, variables(params));
    }
}
