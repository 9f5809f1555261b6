package io.gf4j.tests.support;

import java.util.List;
import java.util.Locale;

/** Status line and header lines as they came; each byte is a char. */
public record Head(String statusLine, List<String> lines) {
    /** The status, or 0 if the line has none. */
    public int status() {
        String[] words = statusLine.split(" ", 3);
        return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
    }

    /** All values of a name, however it is written. */
    public List<String> values(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .toList();
    }

    /** The first value of a name, or the empty text. */
    public String header(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? "" : values.getFirst();
    }
}
