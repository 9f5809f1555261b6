package io.gf4j.http.routing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of a bound object's methods (Go: {@code Server.nameToUri}, {@code mergeBuildInNameToPattern}). Java's
 * {@code showList} and Go's {@code ShowList} give the same address.
 */
public final class UriNames {
    private static final String INDEX = "/index";

    private UriNames() {}

    /** {@code ShowList} to {@code show-list}; each capital counts: {@code HTTPGet} is {@code h-t-t-p-get}. */
    public static String dashed(String name) {
        StringBuilder uri = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && isAsciiCapital(c)) {
                uri.append('-');
            }
            uri.append(isAsciiCapital(c) ? (char) (c + 32) : c);
        }
        return uri.toString();
    }

    /** {@code showList} to {@code ShowList}, the name in Go. */
    public static String fullName(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code ShowList} to {@code showlist}. */
    public static String allLower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** {@code ShowList} to {@code showList}. */
    public static String camel(String name) {
        return isAsciiCapital(name.charAt(0)) ? (char) (name.charAt(0) + 32) + name.substring(1) : name;
    }

    /**
     * The pattern with <code>{.struct}</code> and <code>{.method}</code> replaced.
     *
     * @param type the object's type, in the style of the server
     * @param method the method's name, in the style of the server
     */
    public static String expand(String pattern, String type, String method) {
        return pattern.replace("{.struct}", type).replace("{.method}", method);
    }

    /** As {@link #expand}; but a pattern without <code>{.method}</code> gets the method as its last segment. */
    public static String expandOrAppend(String pattern, String type, String method) {
        if (pattern.contains("{.method}")) {
            return expand(pattern, type, method);
        }
        String expanded = expand(pattern, type, method);
        int at = expanded.indexOf('@');
        String domain = at < 0 ? "" : expanded.substring(at);
        String path = at < 0 ? expanded : expanded.substring(0, at);
        return (path.equals("/") ? "" : LookupPath.withoutTrailingSlashes(path)) + "/" + method + domain;
    }

    /**
     * The address without its last {@code /index}, in any case: the method {@code Index} also serves the object itself.
     *
     * @param expanded what {@link #expandOrAppend} gave for the method
     * @return null if there is none to remove
     */
    public static @Nullable String withoutIndex(String expanded) {
        int at = expanded.toLowerCase(Locale.ROOT).lastIndexOf(INDEX);
        if (at < 0) {
            return null;
        }
        String rest = expanded.substring(0, at) + expanded.substring(at + INDEX.length());
        return rest.isEmpty() || rest.startsWith("@") ? "/" + rest : rest;
    }

    private static boolean isAsciiCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
