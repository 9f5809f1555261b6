package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.error.GfException;
import io.gf4j.http.routing.Recorded;
import io.gf4j.http.routing.UriNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each line of objects.tsv makes the routes that ghttp made of it, or is refused as there. */
final class RecordedObjectsTest {
    private static final String REFUSED = "refused";

    /** What is bound differently on purpose. */
    private static final Map<String, String> OURS = Map.ofEntries(
            // Index of "/" for one HTTP method: ghttp cuts "/index" off and is left with no path.
            Map.entry("object Shop GET:/", "GET / Index, GET /add Add, GET /index Index, GET /show-list ShowList"),
            Map.entry("group: get Shop /", "GET / Index, GET /add Add, GET /index Index, GET /show-list ShowList"),
            Map.entry(
                    "object Shop GET:/@a.com",
                    "GET / a.com Index, GET /add a.com Add, GET /index a.com Index, GET /show-list a.com ShowList"),
            Map.entry(
                    "group:/api get Shop /",
                    "GET /api Index, GET /api/add Add, GET /api/index Index, GET /api/show-list ShowList"),
            Map.entry(
                    "group:/api map Shop POST:/",
                    "POST /api Index, POST /api/add Add, POST /api/index Index, POST /api/show-list ShowList"),
            // A domain's routes are for its hosts; ghttp lets the pattern's domain win, but for objects only.
            Map.entry(
                    "domain:a.com object Shop /o@b.com",
                    "ALL /o a.com Index, ALL /o/add a.com Add, ALL /o/index a.com Index, ALL /o/show-list a.com ShowList"),
            Map.entry(
                    "domain:a.com group: get Shop /o@b.com",
                    "GET /o a.com Index, GET /o/add a.com Add, GET /o/index a.com Index, GET /o/show-list a.com ShowList"),
            // Names that lead to nothing, which ghttp skips in silence.
            Map.entry("group:/api all Shop /o Add,Nothing", REFUSED),
            Map.entry("rest Shop /o", REFUSED));

    @Test
    void everyObjectIsBoundAsInGhttp() {
        List<String> lines = new ArrayList<>();
        List<String> different = new ArrayList<>();
        for (String[] row : Recorded.rows("objects.tsv")) {
            lines.add(row[0]);
            String ours = OURS.get(row[0]);
            Collection<String> expected =
                    ours == null ? recorded(row[1]) : new TreeSet<>(Arrays.asList(ours.split(", ")));
            Collection<String> here = routes(row[0]);
            if (!List.copyOf(here).equals(List.copyOf(expected))) {
                different.add(row[0] + "\n  expected: " + expected + "\n  here:     " + here);
            }
        }
        assertThat(lines).hasSizeGreaterThan(90).containsAll(OURS.keySet());
        assertThat(different).isEmpty();
    }

    private static Collection<String> recorded(String answer) {
        return answer.startsWith(REFUSED)
                ? List.of(REFUSED)
                : new TreeSet<>(Arrays.stream(answer.split(" & "))
                        .map(route -> route.replace(" default: ", " ").replace(": ", " "))
                        .toList());
    }

    private static Collection<String> routes(String line) {
        Bindings bindings = new Bindings();
        try {
            for (String binding : line.split(" & ")) {
                bindings.add(new ArrayDeque<>(List.of(binding.split(" "))));
            }
            return bindings.routes();
        } catch (GfException e) {
            return List.of(REFUSED);
        }
    }

    /** One server's bindings, by the words of objects.tsv. */
    private static final class Bindings {
        private final Server server = new Server("objects");

        void add(Deque<String> words) {
            String hosts = prefixed("domain:", words);
            Binder binder = hosts == null ? server : server.domain(hosts);
            String prefix = prefixed("group:", words);
            String how = words.remove();
            Object object = Objects.requireNonNull(BoundObjects.BY_NAME.get(words.remove()));
            String pattern = words.remove();
            String[] names = words.stream().map(Bindings::javaNames).toArray(String[]::new);
            if (prefix == null) {
                bind(binder, how, object, pattern, names);
            } else {
                bind(binder.group(prefix), how, object, pattern, names);
            }
        }

        private static @Nullable String prefixed(String start, Deque<String> words) {
            return words.element().startsWith(start) ? words.remove().substring(start.length()) : null;
        }

        /** The recorded names are those of Go; "add" stands for a name that does not exist there. */
        private static String javaNames(String names) {
            return names.equals("add")
                    ? "Add"
                    : String.join(
                            ",",
                            Arrays.stream(names.split(",")).map(UriNames::camel).toList());
        }

        private static void bind(Binder binder, String how, Object object, String pattern, String[] names) {
            switch (how) {
                case "object" -> binder.bindObject(pattern, object, names);
                case "method" -> binder.bindObjectMethod(pattern, object, names[0]);
                case "rest" -> binder.bindObjectRest(pattern, object);
                default -> throw new IllegalArgumentException(how);
            }
        }

        private static void bind(RouterGroup group, String how, Object object, String pattern, Object[] names) {
            switch (how) {
                case "all" -> group.all(pattern, object, names);
                case "get" -> group.get(pattern, object, names);
                case "rest" -> group.rest(pattern, object);
                case "map" -> group.map(Map.of(pattern, object));
                case "bind" -> group.bind(object);
                default -> throw new IllegalArgumentException(how);
            }
        }

        Collection<String> routes() {
            server.scope().registrar().bindWaiting();
            return new TreeSet<>(server.getRoutes().stream().map(Bindings::text).toList());
        }

        private static String text(RouterItem item) {
            String name = item.handler().name();
            assertThat(item.type()).isEqualTo(HandlerType.OBJECT);
            return item.method() + " " + item.route() + " "
                    + (item.domain().equals("default") ? "" : item.domain() + " ")
                    + UriNames.fullName(name.substring(name.lastIndexOf('.') + 1));
        }
    }
}
