package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListenAddressTest {
    @Test
    void aListIsSplitAtItsCommas() {
        assertThat(ListenAddress.split("127.0.0.1:80, :8080 ,9090,")).containsExactly("127.0.0.1:80", ":8080", ":9090");
        assertThatThrownBy(() -> ListenAddress.split(" , "))
                .isInstanceOf(GfException.class)
                .hasMessageContaining("no address");
    }

    @Test
    void withoutAHostItIsEveryInterface() {
        assertThat(ListenAddress.resolve(":8080")).isEqualTo(new InetSocketAddress(8080));
        assertThat(ListenAddress.resolve("127.0.0.1:0").getAddress().isLoopbackAddress())
                .isTrue();
        InetSocketAddress v6 = ListenAddress.resolve("[::1]:65535");
        assertThat(v6.getAddress()).isInstanceOf(Inet6Address.class);
        assertThat(v6.getPort()).isEqualTo(65_535);
    }

    @ParameterizedTest
    @ValueSource(strings = {":", ":http", ":-1", ":65536", "127.0.0.1:8o", ":99999999999"})
    void aPortThatIsNoneIsNamed(String address) {
        assertThatThrownBy(() -> ListenAddress.resolve(address))
                .isInstanceOf(GfException.class)
                .hasMessageContaining("\"" + address + "\"")
                .hasMessageContaining("port");
    }

    @Test
    void realPortsTakeThePlaceOfZero() {
        assertThat(ListenAddress.withPorts("127.0.0.1:0,:0", List.of(4001, 4002)))
                .isEqualTo("127.0.0.1:4001,:4002");
        assertThat(ListenAddress.withPorts(":8080", List.of(8080))).isEqualTo(":8080");
        assertThat(ListenAddress.withPorts(":0", List.of())).isEqualTo(":0");
    }
}
