package io.gf4j.core.json.codec;

/** JSON text as text with a member or item a line (Go: json.MarshalIndent, json.Indent). */
public final class JsonIndent {
    private static final String BLANKS = " \t\r\n";

    private final StringBuilder out = new StringBuilder();
    private final String step;
    private int depth;

    private JsonIndent(String step) {
        this.step = step;
    }

    /** The same document indented by tabs. */
    public static String of(String json) {
        return of(json, "\t");
    }

    /** The same document with {@code step} for each level. Blanks that it has between its parts are left out. */
    public static String of(String json, String step) {
        JsonIndent indent = new JsonIndent(step);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"') {
                int end = endOfText(json, i);
                indent.out.append(json, i, end);
                i = end - 1;
            } else if (!isBlank(c)) {
                indent.sign(c, next(json, i + 1));
            }
        }
        return indent.out.toString();
    }

    private static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    private static char next(String json, int from) {
        int i = from;
        while (i < json.length() && isBlank(json.charAt(i))) {
            i++;
        }
        return i < json.length() ? json.charAt(i) : ' ';
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
        out.append('\n').repeat(step, depth);
    }
}
