package io.gf4j.tests.transcripts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Replaces what differs from run to run, as the recorder does. */
record Normal(int port) {
    private static final Pattern DATE = Pattern.compile("Date: \\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    private static final Pattern TRACE = Pattern.compile("Trace-Id: [0-9a-f]{32}");
    private static final Pattern SESSION = Pattern.compile("gfsessionid=[0-9A-Za-z_-]{22,}");
    private static final Pattern EXPIRES = Pattern.compile("Expires=([^;]+ GMT)");
    private static final Pattern FILE_TIME =
            Pattern.compile("2024-01-0[12]T\\d\\d:\\d\\d:\\d\\d(?:[+-]\\d\\d:\\d\\d|Z)");

    /** A line of a head, escaped. */
    String header(String line) {
        String text = line;
        if (DATE.matcher(line).matches()) {
            text = "Date: {date}";
        } else if (TRACE.matcher(line).matches()) {
            text = "Trace-Id: {trace}";
        } else if (line.startsWith("Set-Cookie: ")) {
            text = SESSION.matcher(line).replaceAll("gfsessionid={session}");
            text = EXPIRES.matcher(text).replaceAll(Normal::fromNow);
        }
        return Escapes.escape(withoutPort(text).getBytes(ISO_8859_1));
    }

    /** A piece of a body, escaped. */
    String body(byte[] data) {
        String text = withoutPort(new String(data, ISO_8859_1));
        return Escapes.escape(FILE_TIME.matcher(text).replaceAll("{time}").getBytes(ISO_8859_1));
    }

    private String withoutPort(String text) {
        return text.replace(":" + port, ":{port}");
    }

    private static String fromNow(MatchResult expires) {
        Instant at = ZonedDateTime.parse(expires.group(1), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        long minutes = Math.round(Duration.between(Instant.now(), at).toSeconds() / 60.0);
        return "Expires={in " + minutes / 60 + " hours}";
    }
}
