package io.gf4j.core.json.codec;

/** JSON text without spaces as text with a member or item a line (Go: json.MarshalIndent). */
public final class JsonIndent {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private JsonIndent() {}

    /** The same document indented by tabs. */
    public static String of(String json) {
        JsonIndent indent = new JsonIndent();
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) == '"') {
                int end = endOfText(json, i);
                indent.out.append(json, i, end);
                i = end - 1;
            } else {
                indent.sign(json.charAt(i), i + 1 < json.length() ? json.charAt(i + 1) : ' ');
            }
        }
        return indent.out.toString();
    }

    private static int endOfText(String json, int start) {
        int i = start + 1;
        while (json.charAt(i) != '"') {
            i += json.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private void sign(char sign, char next) {
        switch (sign) {
            case '{', '[' -> {
                out.append(sign);
                depth++;
                if (next != '}' && next != ']') {
                    line();
                }
            }
            case '}', ']' -> {
                depth--;
                char before = out.charAt(out.length() - 1);
                if (before != '{' && before != '[') {
                    line();
                }
                out.append(sign);
            }
            case ',' -> {
                out.append(sign);
                line();
            }
            case ':' -> out.append(": ");
            default -> out.append(sign);
        }
    }

    private void line() {
        out.append('\n').repeat('\t', depth);
    }
}
