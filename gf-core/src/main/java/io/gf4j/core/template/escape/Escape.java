package io.gf4j.core.template.escape;

import org.jspecify.annotations.Nullable;

/** Makes values safe for one place of HTML; several values count as one text. */
@FunctionalInterface
public interface Escape {
    /** The text to print. */
    String escape(@Nullable Object[] values);
}
