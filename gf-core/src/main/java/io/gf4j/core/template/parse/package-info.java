/** Internal. Templates as trees: text in, nodes out (Go: text/template/parse). May import: core.error, core.fmt. */
@NullMarked
package io.gf4j.core.template.parse;

import org.jspecify.annotations.NullMarked;
