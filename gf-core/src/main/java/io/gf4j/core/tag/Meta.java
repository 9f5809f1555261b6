package io.gf4j.core.tag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a request class says of its route (Go: an embedded {@code g.Meta} with tags). Empty elements say nothing. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Meta {
    /** The path; replaces that of the registration and stands behind the group's prefix. */
    String path() default "";

    /** The method, or several separated by commas; {@code all} for any. */
    String method() default "";

    /** The domain that the route is for. */
    String domain() default "";

    /** Tags of the application's own, each {@code key=value}; handlers and middlewares ask for them by the key. */
    String[] extra() default {};
}
