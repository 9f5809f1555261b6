package io.gf4j.core.tag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a parameter is (Go: tag {@code in}). Values of headers and cookies win over those of the same name from
 * elsewhere.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface In {
    /** In a request's header line. */
    String HEADER = "header";

    /** In a cookie. */
    String COOKIE = "cookie";

    /** In the path. */
    String PATH = "path";

    /** Behind the question mark. */
    String QUERY = "query";

    /** One of the constants. */
    String value();
}
