package io.gf4j.core.tag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a request or response class says of its route (Go: an embedded {@code g.Meta} with tags). Empty elements say
 * nothing. Path, method and domain decide routing; most others are for the API document alone. On a member,
 * {@link #extra()} says more of it to the document: {@code x-}, {@code format}, {@code pattern}, {@code minimum} and
 * other words of OpenAPI.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Meta {
    /** The path; replaces that of the registration and stands behind the group's prefix. */
    String path() default "";

    /** The method, or several separated by commas; {@code all} for any. */
    String method() default "";

    /** The domain that the route is for. */
    String domain() default "";

    /** Groups of the API document, separated by commas. */
    String tags() default "";

    /** What the route does, in a line. */
    String summary() default "";

    /** What the route does, at length. */
    String description() default "";

    /** Media types of the body that is described, separated by commas. */
    String mime() default "";

    /** Media types that the route takes, in the place of {@link #mime()}, separated by commas. */
    String consumes() default "";

    /** {@code true} marks the route as one that is going to go. */
    String deprecated() default "";

    /** Name of the security scheme that the route needs. */
    String security() default "";

    /** On a response class: the status that the document shows; what is sent does not change. */
    String status() default "";

    /** On a response class: the path of a JSON file with examples. */
    String responseExample() default "";

    /** Address of further documentation. */
    String externalDocs() default "";

    /** Tags of the application's own, each {@code key=value}; handlers and middlewares ask for them by the key. */
    String[] extra() default {};
}
