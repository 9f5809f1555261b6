package io.gf4j.http;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Parameters as {@code k=v&k=v} (Go: httputil.BuildParams). */
final class ParamsText {
    /** How Go's HTTP client is told of a file to upload; such a value is never encoded. */
    private static final String FILE_MARK = "@file:";

    private ParamsText() {}

    static String of(@Nullable Object params, boolean encode) {
        if (params instanceof CharSequence || params instanceof byte[]) {
            return Gconv.toString(params);
        }
        Map<String, @Nullable Object> map = Var.of(params).toMap();
        if (map.isEmpty()) {
            return Gconv.toString(params);
        }
        StringJoiner text = new StringJoiner("&");
        map.forEach((key, value) -> {
            if (value != null) {
                String plain = Gconv.toString(value);
                text.add(key + "=" + (encode && !plain.startsWith(FILE_MARK) ? queryEscape(plain) : plain));
            }
        });
        return text.toString();
    }

    /** Go: url.QueryEscape. Java and Go disagree on two marks. */
    static String queryEscape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
