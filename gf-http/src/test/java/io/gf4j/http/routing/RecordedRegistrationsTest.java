package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each line of registration.tsv makes the routes that ghttp made of it, or is refused for the same reason. */
final class RecordedRegistrationsTest {
    @Test
    void everyPatternBecomesWhatItBecomesInGhttp() {
        List<String> different = new ArrayList<>();
        List<String[]> rows = Recorded.rows("registration.tsv");
        for (String[] row : rows) {
            String answer = register(row[0]);
            if (!answer.equals(row[1])) {
                different.add(row[0] + "\n  ghttp: " + row[1] + "\n  here:  " + answer);
            }
        }
        assertThat(rows).hasSizeGreaterThan(90);
        assertThat(different).isEmpty();
    }

    private static String register(String line) {
        RouteTable<String> table = new RouteTable<>();
        Set<String> routes = new TreeSet<>();
        for (String registration : line.split(" & ", -1)) {
            int space = registration.indexOf(' ');
            String kind = registration.substring(0, space);
            RouteKind routeKind = switch (kind) {
                case "middleware" -> RouteKind.MIDDLEWARE;
                case "before" -> RouteKind.HOOK;
                default -> RouteKind.HANDLER;
            };
            try {
                RoutePattern pattern = pattern(kind, registration.substring(space + 1));
                if (kind.equals("handler") && table.handlerOf(pattern) != null) {
                    return "refused: The duplicated route registry";
                }
                table.add(pattern, routeKind, registration);
                String names = "[" + String.join(" ", pattern.names()) + "]";
                routes.add(pattern.method() + " " + pattern.uri() + " " + pattern.domain() + " " + names + "\t" + kind);
            } catch (InvalidPatternException e) {
                return reason(e);
            }
        }
        return String.join(
                " & ", routes.stream().map(route -> route.split("\t")[0]).toList());
    }

    /** A group writes its pattern anew, with the domain in lower case, before it adds its prefix. */
    private static RoutePattern pattern(String kind, String text) {
        if (!kind.startsWith("group:")) {
            return RoutePattern.parse(text);
        }
        String name = kind.substring("group:".length());
        String prefix = name.isEmpty() || name.startsWith("/") ? name : "/" + name;
        if (prefix.length() < 2) {
            return RoutePattern.parse(text);
        }
        PatternParts parts = PatternParts.parse(text);
        return parts.withPath(parts.path().replace("//", "/"))
                .withDomain(parts.domain().toLowerCase(Locale.ROOT))
                .under(prefix);
    }

    private static String reason(InvalidPatternException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("the path is empty")) {
            return "refused: URI should not be empty";
        }
        if (message.contains("is no HTTP method")) {
            return "refused: invalid method value";
        }
        assertThat(message).contains("does not begin with a slash");
        return "refused: URI should lead with '/'";
    }
}
