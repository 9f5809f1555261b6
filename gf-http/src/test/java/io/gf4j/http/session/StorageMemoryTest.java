package io.gf4j.http.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StorageMemoryTest {
    private static final Duration TTL = Duration.ofMinutes(10);

    private final SettableClock clock = new SettableClock();
    private final StorageMemory storage = new StorageMemory(clock);

    @Test
    void aSessionEndsWhenItWasNotUsedForItsTtl() {
        keep("id", TTL);
        clock.pass(Duration.ofMinutes(9));
        assertThat(storage.getSession("id", TTL)).isEqualTo(Map.of("k", "v"));
        storage.updateTTL("id", TTL);
        clock.pass(Duration.ofMinutes(9));
        assertThat(storage.getSession("id", TTL)).isNotNull();
        clock.pass(Duration.ofMinutes(1));
        assertThat(storage.getSession("id", TTL)).isNull();
    }

    @Test
    void whatIsOverStaysOver() {
        keep("id", TTL);
        clock.pass(TTL);
        storage.updateTTL("id", TTL);
        assertThat(storage.getSession("id", TTL)).isNull();
        storage.updateTTL("never", TTL);
        assertThat(storage.getSession("never", TTL)).isNull();
    }

    @Test
    void whatIsOverTakesNoMemoryForLong() {
        for (int i = 0; i < 100; i++) {
            keep("id" + i, Duration.ofSeconds(1));
        }
        clock.pass(Duration.ofMinutes(2));
        keep("new", TTL);
        assertThat(storage.count()).isEqualTo(1);
    }

    @Test
    void aTtlOfZeroIsForEver() {
        keep("id", Duration.ZERO);
        clock.pass(Duration.ofDays(10_000));
        assertThat(storage.getSession("id", Duration.ZERO)).isNotNull();
    }

    private void keep(String id, Duration ttl) {
        storage.setSession(id, SessionData.of(Map.of("k", "v")), ttl);
    }
}
