package io.gf4j.core.template.parse;

import java.nio.charset.StandardCharsets;

/** The text that nodes were read from, and the name by which errors call it. */
public record Source(String name, String text) {
    /** {@code name:line:column} of a position; the column counts bytes of UTF-8 from 0, as in Go. */
    public String place(int position) {
        String before = text.substring(0, position);
        int lineStart = before.lastIndexOf('\n') + 1;
        int column = before.substring(lineStart).getBytes(StandardCharsets.UTF_8).length;
        return name + ":" + line(position) + ":" + column;
    }

    int line(int position) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
