package io.gf4j.core.log;

import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of log files with dates in braces: {@code access-{Ymd}.log}. */
final class FilePattern {
    private static final Pattern DATE = Pattern.compile("\\{(.+?)}");

    private FilePattern() {}

    /** The name at this time. */
    static String resolve(String pattern, ZonedDateTime time) {
        return DATE.matcher(pattern).replaceAll(date -> Matcher.quoteReplacement(PhpDate.format(date.group(1), time)));
    }

    /** Matches the names at all times, as far as dates are digits. */
    static Pattern regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        Matcher date = DATE.matcher(pattern);
        int end = 0;
        while (date.find()) {
            regex.append(Pattern.quote(pattern.substring(end, date.start()))).append("[-0-9_.:T]+");
            end = date.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(pattern.substring(end))).toString());
    }
}
