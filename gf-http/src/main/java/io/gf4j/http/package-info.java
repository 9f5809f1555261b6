/**
 * Public API. The server, its requests and responses (Go: net/ghttp). May import: the JDK, slf4j, gf-core, and from
 * below {@code http} everything but {@code engine.undertow} and {@code middleware}.
 */
@NullMarked
package io.gf4j.http;

import org.jspecify.annotations.NullMarked;
