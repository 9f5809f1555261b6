package io.gf4j.core.template;

import org.jspecify.annotations.Nullable;

/**
 * A function that templates call by its name.
 *
 * @param least the number of arguments it needs
 * @param variadic whether more may follow
 */
public record TemplateFunction(int least, boolean variadic, Body body) {
    /** What the function does; its exception becomes the template's error. */
    @FunctionalInterface
    public interface Body {
        @Nullable
        Object call(@Nullable Object[] args) throws Exception;
    }

    /** A function of exactly so many arguments. */
    public static TemplateFunction fixed(int arguments, Body body) {
        return new TemplateFunction(arguments, false, body);
    }

    /** A function of at least so many arguments. */
    public static TemplateFunction variadic(int least, Body body) {
        return new TemplateFunction(least, true, body);
    }
}
