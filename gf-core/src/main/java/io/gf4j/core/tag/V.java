package io.gf4j.core.tag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules that a value must obey (Go: tags {@code v} and {@code valid}):
 * {@code alias@rule|rule:parameter#message|message}, where alias and messages may be left out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface V {
    /** The rules, such as {@code required|length:6,30#Say who you are|From 6 to 30 letters}. */
    String value();
}
