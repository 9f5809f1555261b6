/**
 * Internal. What clients send, as text or bytes, to values: names with brackets, forms, bodies by their look, multipart
 * (Go: gstr.Parse, url.ParseQuery, mime, mime/multipart). Pure: no server, no socket, no file. May import: the JDK and
 * gf-core.
 */
@NullMarked
package io.gf4j.http.input;

import org.jspecify.annotations.NullMarked;
