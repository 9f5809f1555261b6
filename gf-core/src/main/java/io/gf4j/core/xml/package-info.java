/**
 * Internal. XML as maps, and maps as XML (Go: gxml, mxj). DTDs are off. May import: the JDK, {@code core.error},
 * {@code core.fmt}, {@code core.conv}.
 */
@NullMarked
package io.gf4j.core.xml;

import org.jspecify.annotations.NullMarked;
