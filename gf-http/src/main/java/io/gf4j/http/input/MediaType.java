package io.gf4j.http.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Content-Type or Content-Disposition (Go: mime.ParseMediaType).
 *
 * @param type in small letters; empty if there is none
 * @param params by name in small letters; empty if one of them is broken
 * @param error what is wrong, or null
 */
public record MediaType(
        String type, Map<String, String> params, @Nullable String error) {
    /** Reads such a header's value. */
    public static MediaType parse(String value) {
        int semicolon = value.indexOf(';');
        String type =
                (semicolon < 0 ? value : value.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        String wrong = wrongType(type);
        if (wrong != null) {
            return new MediaType("", Map.of(), wrong);
        }
        Map<String, String> params = new HashMap<>();
        HeaderScanner scanner = new HeaderScanner(value, semicolon < 0 ? value.length() : semicolon);
        while (scanner.skipSpaces()) {
            if (!scanner.param()) {
                return scanner.isLastSemicolon()
                        ? done(type, params)
                        : new MediaType(type, Map.of(), "mime: invalid media parameter");
            }
            String known = params.putIfAbsent(scanner.name(), scanner.value());
            if (known != null && !known.equals(scanner.value())) {
                return new MediaType("", Map.of(), "mime: duplicate parameter name");
            }
        }
        return done(type, params);
    }

    private static MediaType done(String type, Map<String, String> params) {
        return new MediaType(
                type,
                params.keySet().stream().anyMatch(n -> n.indexOf('*') >= 0) ? StarParams.join(params) : params,
                null);
    }

    private static @Nullable String wrongType(String type) {
        int token = HeaderScanner.tokenEnd(type, 0);
        if (token == 0) {
            return "mime: no media type";
        }
        if (token == type.length()) {
            return null;
        }
        if (type.charAt(token) != '/') {
            return "mime: expected slash after first token";
        }
        int subtype = HeaderScanner.tokenEnd(type, token + 1);
        if (subtype == token + 1) {
            return "mime: expected token after slash";
        }
        return subtype == type.length() ? null : "mime: unexpected content after media subtype";
    }
}
