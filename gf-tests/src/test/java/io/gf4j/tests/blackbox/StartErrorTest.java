package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.ChildJvm;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that cannot start ends with one line that says what to mend and where. */
@Timeout(90)
final class StartErrorTest {
    @ParameterizedTest
    @ValueSource(strings = {"pattern", "duplicate", "duplicateInGroup"})
    void aWrongRouteIsNamedWithItsPlace(String mistake) throws Exception {
        assertThat(lineOf(mistake)).containsPattern("BadStarts\\.java:\\d+");
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(lineOf("port", Integer.toString(taken.getLocalPort())))
                    .contains("127.0.0.1:" + taken.getLocalPort());
        }
    }

    @Test
    void aWrongAddressIsNamed() throws Exception {
        assertThat(lineOf("address")).contains("127.0.0.1:http");
    }

    /** The one line on standard error. */
    private static String lineOf(String... args) throws Exception {
        try (ChildJvm child = ChildJvm.start(BadStarts.class, args)) {
            assertThat(child.exitCode()).isEqualTo(1);
            assertThat(child.errors().lines()).hasSize(1);
            return child.errors();
        }
    }
}
