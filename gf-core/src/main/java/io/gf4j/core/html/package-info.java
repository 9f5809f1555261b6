/** Public API. Text that is safe in HTML (Go: the types of html/template). May import: the JDK. */
@NullMarked
package io.gf4j.core.html;

import org.jspecify.annotations.NullMarked;
