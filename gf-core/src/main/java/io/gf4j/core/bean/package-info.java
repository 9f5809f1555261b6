/**
 * Internal: for sibling packages. What a record or a bean is made of, found out once for each class. May import: the
 * JDK, {@code core.error}, {@code core.json.codec}, {@code core.tag}.
 */
@NullMarked
package io.gf4j.core.bean;

import org.jspecify.annotations.NullMarked;
