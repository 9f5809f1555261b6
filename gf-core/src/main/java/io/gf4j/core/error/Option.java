package io.gf4j.core.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Gerror#newWithOption} makes an error of (Go: {@code gerror.Option}).
 *
 * @param error the wrapped error, or null
 * @param stack whether to record the stack; false makes a cheap error, fit for a shared constant
 * @param text the text, a Go format if there are args
 * @param args what the format is filled with
 * @param code the code; null stands for {@link Gcode#CODE_NIL}
 */
public record Option(
        @Nullable Throwable error,
        boolean stack,
        String text,
        List<@Nullable Object> args,
        @Nullable Code code) {}
