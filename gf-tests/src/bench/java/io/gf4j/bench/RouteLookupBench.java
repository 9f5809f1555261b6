package io.gf4j.bench;

import io.gf4j.http.routing.Match;
import io.gf4j.http.routing.RouteKind;
import io.gf4j.http.routing.RoutePattern;
import io.gf4j.http.routing.RouteTable;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** One lookup in a table of 5·n routes. Path values are read only when a handler asks, so they are not counted. */
public class RouteLookupBench extends ShortBench {
    private static final String NUMBER = "#";

    /** Routes of each kind. */
    @Param({"10", "100", "1000", "10000"})
    int n;

    /** So many paths are asked for in turn; a power of two. */
    @Param("1024")
    int paths;

    private final RouteTable<String> table = new RouteTable<>();
    private String[] staticPaths = {};
    private String[] parameterPaths = {};
    private String[] parameterFirstPaths = {};
    private String[] catchAllPaths = {};
    private String[] inSegmentPaths = {};
    private String[] missPaths = {};
    private int next;

    /** Registers the routes and writes down what to ask for. */
    @Setup
    public void register() {
        staticPaths = register("/static#/page", "/static#/page");
        parameterPaths = register("/user#/{id}", "/user#/42");
        parameterFirstPaths = register("/t/{tenant}/res#", "/t/acme/res#");
        catchAllPaths = register("/files#/*any", "/files#/css/site.css");
        inSegmentPaths = register("/r#-{id}.html", "/r#-42.html");
        missPaths = numbered("/none#-42.html");
    }

    private String[] register(String pattern, String path) {
        for (int i = 0; i < n; i++) {
            String text = pattern.replace(NUMBER, Integer.toString(i));
            table.add(RoutePattern.parse(text), RouteKind.HANDLER, text);
        }
        return numbered(path);
    }

    private String[] numbered(String path) {
        return new Random(1)
                .ints(paths, 0, n)
                .mapToObj(number -> path.replace(NUMBER, Integer.toString(number)))
                .toArray(String[]::new);
    }

    /** {@code /static7/page} */
    @Benchmark
    public Match<String> staticPath() {
        return lookup(staticPaths);
    }

    /** {@code /user7/{id}} */
    @Benchmark
    public Match<String> parameter() {
        return lookup(parameterPaths);
    }

    /** {@code /t/{tenant}/res7} */
    @Benchmark
    public Match<String> parameterFirst() {
        return lookup(parameterFirstPaths);
    }

    /** {@code /files7/*any} */
    @Benchmark
    public Match<String> catchAll() {
        return lookup(catchAllPaths);
    }

    /** {@code /r7-{id}.html} */
    @Benchmark
    public Match<String> inSegment() {
        return lookup(inSegmentPaths);
    }

    /** A path that looks like one of {@link #inSegment} and is none. */
    @Benchmark
    public Match<String> miss() {
        return lookup(missPaths);
    }

    private Match<String> lookup(String[] asked) {
        return table.lookup("GET", asked[next++ & (asked.length - 1)], "localhost");
    }
}
