package io.gf4j.tests.transcripts;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A list of scenarios with a word on each: a line is a name and, after spaces, the word; {@code #} begins a comment.
 */
final class Notes {
    private Notes() {}

    static Map<String, String> parse(String text) {
        Map<String, String> notes = new LinkedHashMap<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\\s+", 2);
            if (parts.length < 2 || notes.putIfAbsent(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("without a reason, or twice: " + line);
            }
        });
        return notes;
    }
}
