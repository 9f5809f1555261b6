/**
 * Public API. OpenAPI documents made of Java types and of facts about routes (Go: net/goai). Knows no server. May
 * import: the JDK, slf4j, Jackson's annotations, gf-core.
 */
@NullMarked
package io.gf4j.http.openapi;

import org.jspecify.annotations.NullMarked;
