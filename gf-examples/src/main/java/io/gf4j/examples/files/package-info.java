/** Sites, downloads and lists of files. May import: the public API. */
@NullMarked
package io.gf4j.examples.files;

import org.jspecify.annotations.NullMarked;
