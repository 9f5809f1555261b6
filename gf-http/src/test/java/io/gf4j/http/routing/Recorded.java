package io.gf4j.http.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Tables that gf-tests/oracle/routing wrote down from the real ghttp. */
public final class Recorded {
    private Recorded() {}

    /** The columns of each line. */
    public static List<String[]> rows(String table) {
        try (InputStream in = Recorded.class.getResourceAsStream("/routing/" + table)) {
            String text = new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
