/** Public API. Links to the pages of a list, as HTML (Go: gpage). May import: the JDK, {@code core.template.escape}. */
@NullMarked
package io.gf4j.core.page;

import org.jspecify.annotations.NullMarked;
