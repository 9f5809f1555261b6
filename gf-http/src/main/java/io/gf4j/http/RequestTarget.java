package io.gf4j.http;

import io.gf4j.http.routing.LookupPath;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the method on the request line, as Go's {@code url.URL} holds it. ghttp cuts trailing slashes from
 * the decoded path alone.
 *
 * @param path decoded, without trailing slashes, {@code /} if nothing is left
 * @param wirePath as sent
 * @param rawQuery as sent, without the question mark; empty if there is none
 * @param authority host and port of a target that is a full URI, or null
 */
record RequestTarget(
        String path,
        String wirePath,
        String rawQuery,
        @Nullable String authority) {
    /**
     * Reads a request target; a bad escape or a control character makes it null.
     *
     * @param target {@code /path?query}, a full URI, or {@code *}
     */
    static @Nullable RequestTarget parse(String target) {
        if (target.equals("*")) {
            return new RequestTarget("*", "*", "", null);
        }
        if (PercentCodec.holdsControl(target)) {
            return null;
        }
        int query = target.indexOf('?');
        String rest = query < 0 ? target : target.substring(0, query);
        String rawQuery = query < 0 ? "" : target.substring(query + 1);
        String authority = null;
        if (!rest.startsWith("/")) {
            int host = rest.indexOf("://");
            if (host < 0) {
                return null;
            }
            int path = rest.indexOf('/', host + 3);
            authority = path < 0 ? rest.substring(host + 3) : rest.substring(host + 3, path);
            rest = path < 0 ? "" : rest.substring(path);
        }
        String decoded = PercentCodec.decodePath(rest);
        return decoded == null ? null : new RequestTarget(decoded, rest, rawQuery, authority);
    }

    /** The same target with another decoded path: what is left of the path as sent stays. */
    RequestTarget withPath(String newPath) {
        return new RequestTarget(newPath, wirePath, rawQuery, authority);
    }

    /** The target without the slashes at the path's end. */
    RequestTarget trimmed() {
        String trimmed = LookupPath.withoutTrailingSlashes(path);
        return trimmed.equals(path) ? this : withPath(trimmed);
    }

    /** The path as Go prints it: as sent if it still means the decoded path, else encoded anew. */
    String escapedPath() {
        boolean means = PercentCodec.isEncoded(wirePath) && path.equals(PercentCodec.decodePath(wirePath));
        return means ? wirePath : PercentCodec.encodePath(path);
    }

    /** Path and query as Go's {@code URL.String()} prints them. */
    @Override
    public String toString() {
        String text = escapedPath();
        return rawQuery.isEmpty() ? text : text + "?" + rawQuery;
    }

    /**
     * As a URI: what it could take for an authority or a fragment is part of the path, other odd characters get
     * encoded.
     */
    URI toUri() {
        String text = toString().replace("#", "%23");
        if (text.startsWith("//")) {
            text = "//" + text;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return quoted();
        }
    }

    private URI quoted() {
        try {
            return new URI(null, null, path, rawQuery.isEmpty() ? null : rawQuery, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path and a query always make a URI: " + this, e);
        }
    }
}
