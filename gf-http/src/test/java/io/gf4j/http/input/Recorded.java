package io.gf4j.http.input;

import io.gf4j.core.json.Gjson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tables that gf-tests/oracle/input has recorded from Go. */
final class Recorded {
    private Recorded() {}

    /**
     * What Go makes of a text.
     *
     * @param answer as a value of JSON; null if Go failed
     * @param error what it failed with, or empty
     */
    record Reading(String text, @Nullable Object answer, String error) {}

    static List<Reading> readings(String table) {
        try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream("/input/" + table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Recorded::reading)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading reading(String line) {
        int tab = line.indexOf('\t');
        String text = String.valueOf(Gjson.decode(line.substring(0, tab)));
        String answer = line.substring(tab + 1);
        return answer.startsWith("error ")
                ? new Reading(text, null, answer.substring("error ".length()))
                : new Reading(text, Gjson.decode(answer), "");
    }
}
