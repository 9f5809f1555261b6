package io.gf4j.core.template.escape;

import org.jspecify.annotations.Nullable;

/**
 * Why a template cannot be escaped.
 *
 * @param place where, if it is known to the column
 * @param line where, if only the line is known; else 0
 */
record Failure(@Nullable String place, int line, String description) {
    static Failure of(String description) {
        return new Failure(null, 0, description);
    }

    String text(String template) {
        String where = place != null ? place : line != 0 ? template + ":" + line : template;
        return "html/template:" + where + ": " + description;
    }

    @Override
    public String toString() {
        return description;
    }
}
