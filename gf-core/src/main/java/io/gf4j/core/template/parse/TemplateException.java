package io.gf4j.core.template.parse;

import io.gf4j.core.error.GfException;
import org.jspecify.annotations.Nullable;

/** A template that cannot be read or rendered; the text names template, line and what is wrong, in Go's words. */
public final class TemplateException extends GfException {
    public TemplateException(String text) {
        super(null, text, null);
    }

    /** An error of the app's own code; the text already holds the cause's. */
    public TemplateException(String text, @Nullable Throwable cause) {
        super(null, text, cause);
    }

    @Override
    public String getMessage() {
        return text();
    }
}
