package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each set of routes in fuzz.tsv answers each request as ghttp did: status, what runs in which order, path values. */
final class RecordedLookupsTest {
    @Test
    void everyRequestMeetsWhatItMeetsInGhttp() {
        List<String> different = new ArrayList<>();
        int requests = 0;
        RecordedSet set = new RecordedSet("none");
        for (String[] row : Recorded.rows("fuzz.tsv")) {
            switch (row[0]) {
                case "set" -> set = new RecordedSet(row[1]);
                case "+" -> set.add(row[1], row[2]);
                case "?" -> {
                    requests++;
                    String expected = row[4] + " " + row[5];
                    // The second answer may come from what the table remembers.
                    for (int time = 1; time <= 2; time++) {
                        String answer = set.answer(row[1], row[2], row[3]);
                        if (!answer.equals(expected)) {
                            different.add("%s\n  %s %s at %s\n  ghttp: %s\n  here:  %s"
                                    .formatted(set, row[1], row[2], row[3], expected, answer));
                        }
                    }
                }
                default -> throw new AssertionError(row[0]);
            }
        }
        assertThat(requests).isGreaterThan(2_500);
        assertThat(different.stream().limit(20))
                .as("%d differ", different.size())
                .isEmpty();
    }

    /** Routes and the part of a server that runs what they match. */
    private static final class RecordedSet {
        private record Item(String kind, int number) {}

        private final RouteTable<Item> table = new RouteTable<>();
        private final StringBuilder routes;
        private int count;

        RecordedSet(String name) {
            routes = new StringBuilder("set ").append(name);
            // Every ghttp server has this middleware, for tracing, before all others.
            table.add(RoutePattern.parse("/*"), RouteKind.MIDDLEWARE, new Item("tracing", -1));
        }

        void add(String kind, String pattern) {
            routes.append("\n  ")
                    .append(count)
                    .append(' ')
                    .append(kind)
                    .append(' ')
                    .append(pattern);
            RouteKind routeKind = switch (kind) {
                case "handler" -> RouteKind.HANDLER;
                case "middleware" -> RouteKind.MIDDLEWARE;
                default -> RouteKind.HOOK;
            };
            table.add(RoutePattern.parse(pattern), routeKind, new Item(kind, count++));
        }

        String answer(String method, String wire, String host) {
            String decoded = URLDecoder.decode(wire.replace("+", "%2B"), StandardCharsets.UTF_8);
            String domain = host.replaceFirst(":\\d+$", "");
            Match<Item> match = table.lookup(method, LookupPath.of(decoded, wire), domain);
            List<MatchedRoute<Item>> chain = match.items()
                    .subList(0, match.items().size() - match.hooks().size());
            Stream<MatchedRoute<Item>> ran = Stream.of(hooks(match, "before"), chain, hooks(match, "after"))
                    .flatMap(List::stream)
                    .filter(item -> item.value().number() >= 0);
            String status = match.serving() == null ? "404 " : "200 ";
            return status + String.join(" > ", ran.map(RecordedSet::show).toList());
        }

        private static List<MatchedRoute<Item>> hooks(Match<Item> match, String kind) {
            return match.hooks().stream()
                    .filter(hook -> hook.value().kind().equals(kind))
                    .toList();
        }

        private static String show(MatchedRoute<Item> item) {
            Map<String, String> sorted = new TreeMap<>(item.values());
            List<String> pairs = sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + "=" + entry.getValue())
                    .sorted()
                    .toList();
            String text = item.value().number() + "{" + String.join(", ", pairs) + "}";
            return text.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
        }

        @Override
        public String toString() {
            return routes.toString();
        }
    }
}
