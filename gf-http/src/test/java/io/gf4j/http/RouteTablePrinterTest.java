package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RouteTablePrinterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one-row",
                "no-row",
                "many-rows",
                "several-middlewares",
                "global-middleware-and-hooks",
                "long-route",
                "long-handler",
                "route-with-spaces",
                "cjk",
                "cjk-handler",
                "emoji",
                "marks",
                "ambiguous",
                "server-by-name",
                "domain",
                "two-addresses"
            })
    void aTableLooksAsGhttpPrintsIt(String name) throws Exception {
        String recorded = read("/routes/" + name + ".txt");
        int gap = recorded.indexOf("\n\n");
        List<List<String>> rows = recorded.substring(0, gap)
                .lines()
                .map(RouteTablePrinterTest::cells)
                .toList();
        String table = recorded.substring(gap + 2);

        assertThat(RouteTablePrinter.print(rows.getFirst(), rows.subList(1, rows.size())))
                .isEqualTo(table);
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t", -1))
                .map(cell -> cell.replace("\\n", "\n"))
                .toList();
    }

    private static String read(String resource) throws Exception {
        try (InputStream in = RouteTablePrinterTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
