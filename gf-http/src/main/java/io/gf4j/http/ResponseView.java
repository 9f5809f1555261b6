package io.gf4j.http;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.util.Map;
import java.util.function.Supplier;
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

    private void write(Supplier<String> rendering) {
        self().header().set("Content-Type", "text/html");
        String page;
        try {
            page = rendering.get();
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
        write(() -> parseTpl(tpl, params));
    }

    /** Writes the view's default file. */
    default void writeTplDefault() {
        writeTplDefault(Map.of());
    }

    /** Writes the view's default file with variables. */
    default void writeTplDefault(Map<String, ? extends @Nullable Object> params) {
        write(() -> parseTplDefault(params));
    }

    /** Writes a template given as text, which must not come from the client. */
    default void writeTplContent(String content) {
        writeTplContent(content, Map.of());
    }

    /** Writes a template given as text, with variables. */
    default void writeTplContent(String content, Map<String, ? extends @Nullable Object> params) {
        write(() -> parseTplContent(content, params));
    }

    /** Renders a template's file and writes nothing. */
    default String parseTpl(String tpl) {
        return parseTpl(tpl, Map.of());
    }

    /** Renders a template's file with variables and writes nothing. */
    default String parseTpl(String tpl, Map<String, ? extends @Nullable Object> params) {
        TemplateScope scope = self().request().templateScope();
        return scope.view().parse(tpl, scope.variables(params));
    }

    /** Renders the view's default file and writes nothing. */
    default String parseTplDefault() {
        return parseTplDefault(Map.of());
    }

    /** Renders the view's default file with variables and writes nothing. */
    default String parseTplDefault(Map<String, ? extends @Nullable Object> params) {
        TemplateScope scope = self().request().templateScope();
        return scope.view().parseDefault(scope.variables(params));
    }

    /** Renders a template given as text and writes nothing. */
    default String parseTplContent(String content) {
        return parseTplContent(content, Map.of());
    }

    /** Renders a template given as text with variables and writes nothing. */
    default String parseTplContent(String content, Map<String, ? extends @Nullable Object> params) {
        TemplateScope scope = self().request().templateScope();
        return scope.view().parseContent(content, scope.variables(params));
    }
}
