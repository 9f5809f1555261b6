package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.html.SafeKind;
import io.gf4j.core.html.SafeText;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The text to be escaped; its kind is null unless somebody vouched for it. */
record Content(String text, @Nullable SafeKind kind) {
    static Content of(@Nullable Object[] args) {
        if (args.length == 1 && args[0] instanceof String text) {
            return new Content(text, null);
        }
        if (args.length == 1 && args[0] instanceof SafeText safe) {
            return new Content(safe.text(), safe.kind());
        }
        Object[] values = Arrays.stream(args).filter(Objects::nonNull).toArray();
        return new Content(Fmt.sprint(values), null);
    }

    boolean is(SafeKind other) {
        return kind == other;
    }
}
