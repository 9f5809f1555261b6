/**
 * Internal. Finds out where in HTML each action of a template stands and escapes what it prints for that place (Go:
 * html/template). May import: core.error, core.fmt, core.html, core.json, core.template.parse.
 */
@NullMarked
package io.gf4j.core.template.escape;

import org.jspecify.annotations.NullMarked;
