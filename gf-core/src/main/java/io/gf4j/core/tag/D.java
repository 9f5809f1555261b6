package io.gf4j.core.tag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a parameter is when the request lacks it, or has null for it (Go: tags {@code d} and {@code default}). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface D {
    /** The value as text; it is converted to the member's type. An empty text that was sent is a value. */
    String value();
}
