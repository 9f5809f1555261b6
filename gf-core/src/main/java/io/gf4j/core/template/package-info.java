/**
 * Internal. Renders templates of Go's syntax (Go: text/template). May import: core.conv, core.error, core.fmt,
 * core.template.parse, core.template.escape.
 */
@NullMarked
package io.gf4j.core.template;

import org.jspecify.annotations.NullMarked;
