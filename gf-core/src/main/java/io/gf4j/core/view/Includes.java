package io.gf4j.core.view;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.html.SafeText;
import io.gf4j.core.template.TemplateFunction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The function {@code include}: renders another file in its place. */
final class Includes {
    /** Files that include themselves end here. */
    private static final int MAX_DEPTH = 100;

    private static final ScopedValue<Integer> DEPTH = ScopedValue.newInstance();

    private final View view;

    Includes(View view) {
        this.view = view;
    }

    TemplateFunction function() {
        return TemplateFunction.variadic(1, this::include);
    }

    private SafeText include(@Nullable Object[] args) {
        String file = Gconv.toString(args[0]);
        if (file.isEmpty()) {
            return SafeText.html("");
        }
        int depth = DEPTH.orElse(0);
        if (depth >= MAX_DEPTH) {
            throw new TooDeep();
        }
        Map<String, @Nullable Object> params = params(args);
        return ScopedValue.where(DEPTH, depth + 1).call(() -> SafeText.html(render(file, params)));
    }

    /** Go prints the error in the place of the file; one that is too deep ends all. */
    private String render(String file, Map<String, @Nullable Object> params) {
        try {
            return view.parse(file, params);
        } catch (GfException e) {
            if (Gerror.as(e, TooDeep.class) != null) {
                throw e;
            }
            return Gerror.message(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> params(@Nullable Object[] args) {
        Object data = args.length > 1 ? args[1] : null;
        return switch (data) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, @Nullable Object>) map;
            default ->
                throw new IllegalArgumentException(
                        Fmt.sprintf("wrong type for value; expected map[string]interface {}; got %T", data));
        };
    }

    private static final class TooDeep extends RuntimeException {
        TooDeep() {
            super("exceeded maximum include depth (" + MAX_DEPTH + ")");
        }
    }
}
