package io.gf4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the launcher does with each example: without Redis, too, which is asked for with the first session only. */
final class EveryExampleStartsTest {
    @TestFactory
    Stream<DynamicTest> onAFreePort() {
        return Examples.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> starts(example)));
    }

    private static void starts(Example example) {
        Server server = Ghttp.getServer("example-" + example.name());
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        example.setUp().accept(server);
        server.start();
        try {
            assertThat(server.getListenedPort()).isPositive();
        } finally {
            server.shutdown();
        }
    }
}
