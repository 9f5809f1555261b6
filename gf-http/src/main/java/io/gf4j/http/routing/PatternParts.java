package io.gf4j.http.routing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route pattern {@code [METHOD:]/path[@domain]} taken apart, not yet checked (Go: {@code Server.parsePattern}). A
 * group adds its prefix with {@link #under}; a tag replaces a part with one of the {@code with} methods.
 *
 * @param text the pattern as the user wrote it, for messages
 * @param method as written; {@code ALL} where the pattern has none
 * @param path without slashes at its end, unless it is {@code /}; perhaps without one at its start
 * @param domain as written; {@link #DEFAULT_DOMAIN} where the pattern has none
 */
public record PatternParts(String text, String method, String path, String domain) {
    /** The method of routes that serve every method. */
    public static final String ANY_METHOD = "ALL";

    /** The domain of routes that serve every host. */
    public static final String DEFAULT_DOMAIN = "default";

    /** The methods that a pattern may name besides {@link #ANY_METHOD}. */
    static final List<String> METHODS =
            List.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "CONNECT", "OPTIONS", "TRACE");

    // As in ghttp, neither is anchored: letters before a colon are a method wherever they stand,
    // and what follows a domain is dropped.
    private static final Pattern METHOD = Pattern.compile("([a-zA-Z]+):(.+)", Pattern.UNIX_LINES);
    private static final Pattern DOMAIN = Pattern.compile("(.+)@([\\w.\\-]+)", Pattern.UNIX_LINES);

    /**
     * Takes a pattern apart. As in ghttp, of several domains only the first counts: a caller with more registers once
     * for each.
     *
     * @throws InvalidPatternException when no path is left
     */
    public static PatternParts parse(String text) {
        String method = ANY_METHOD;
        String path = text;
        Matcher withMethod = METHOD.matcher(text);
        if (withMethod.find()) {
            method = withMethod.group(1);
            path = withMethod.group(2);
        }
        path = path.strip();
        String domain = DEFAULT_DOMAIN;
        Matcher withDomain = DOMAIN.matcher(path);
        if (withDomain.find()) {
            path = withDomain.group(1).strip();
            domain = withDomain.group(2);
        }
        if (path.isEmpty()) {
            throw new InvalidPatternException(text, "the path is empty", "write \"/\" for the root");
        }
        return new PatternParts(text, method, LookupPath.withoutTrailingSlashes(path), domain);
    }

    /** The same with another method, in any case. */
    public PatternParts withMethod(String method) {
        return new PatternParts(text, method, path, domain);
    }

    /** The same with another path. */
    public PatternParts withPath(String path) {
        return new PatternParts(text, method, path, domain);
    }

    /** The same with another domain, only one. */
    public PatternParts withDomain(String domain) {
        return new PatternParts(text, method, path, domain);
    }

    /**
     * The route that these parts mean behind a group's prefix.
     *
     * @param prefix empty for none
     * @throws InvalidPatternException when the method is none of HTTP's or the path does not begin with a slash
     */
    public RoutePattern under(String prefix) {
        String known = method.toUpperCase(Locale.ROOT);
        if (!known.equals(ANY_METHOD) && !METHODS.contains(known)) {
            throw new InvalidPatternException(
                    text,
                    "\"" + method + "\" before the colon is no HTTP method",
                    "write one of " + String.join(", ", METHODS) + " or ALL; a path has no colon right after a letter");
        }
        String uri = prefix.isEmpty() ? path : prefix + "/" + withoutLeadingSlashes(path);
        uri = LookupPath.withoutTrailingSlashes(uri);
        if (!uri.startsWith("/")) {
            throw new InvalidPatternException(
                    text, "the path \"" + uri + "\" does not begin with a slash", "write \"/" + uri + "\"");
        }
        return new RoutePattern(known, uri, domain);
    }

    private static String withoutLeadingSlashes(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }
}
