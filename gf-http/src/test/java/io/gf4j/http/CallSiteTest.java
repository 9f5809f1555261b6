package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class CallSiteTest {
    /** These tests are in the package that a call site looks past: the nearest user code is JUnit. */
    @Test
    void itLooksPastTheLibraryAndTheJdk() {
        CallSite site = CallSite.here();
        assertThat(site.frame()).startsWith("org.junit.").endsWith("(" + site.fileAndLine() + ")");
        assertThat(site.fileAndLine()).matches("\\w+\\.java:\\d+");
    }

    @Test
    void whereThereIsNoUserCodeThePlaceIsUnknown() throws InterruptedException {
        AtomicReference<CallSite> site = new AtomicReference<>();
        Thread thread = Thread.ofVirtual().start(() -> site.set(CallSite.here()));
        thread.join();
        assertThat(site.get().fileAndLine()).isEqualTo("unknown place");
    }
}
