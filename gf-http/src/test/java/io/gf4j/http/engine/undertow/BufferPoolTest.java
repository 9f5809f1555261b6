package io.gf4j.http.engine.undertow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.connector.PooledByteBuffer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BufferPoolTest {
    private static final int KEPT = 256;

    private final BufferPool pool = new BufferPool();

    @Test
    void aBufferThatCameBackIsLentAgainEmpty() {
        ByteBuffer first;
        try (PooledByteBuffer lease = pool.allocate()) {
            first = lease.getBuffer();
            first.put(new byte[100]).limit(200);
        }
        try (PooledByteBuffer lease = pool.allocate()) {
            assertThat(lease.getBuffer()).isSameAs(first);
            assertThat(first.position()).isZero();
            assertThat(first.remaining()).isEqualTo(BufferPool.BUFFER_SIZE);
        }
    }

    @Test
    void noBufferIsLentTwiceAtATime() {
        Set<ByteBuffer> lent = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 20; i++) {
            assertThat(lent.add(pool.allocate().getBuffer())).isTrue();
        }
    }

    @Test
    void givingBackTwiceDoesNoHarm() {
        PooledByteBuffer lease = pool.allocate();
        lease.close();
        lease.close();
        assertThat(lease.isOpen()).isFalse();
        assertThatThrownBy(lease::getBuffer).isInstanceOf(IllegalStateException.class);
        assertThat(pool.allocate().getBuffer()).isNotSameAs(pool.allocate().getBuffer());
    }

    @Test
    void itKeepsOnlySoMany() {
        List<PooledByteBuffer> leases = new ArrayList<>();
        Set<ByteBuffer> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < KEPT + 50; i++) {
            PooledByteBuffer lease = pool.allocate();
            leases.add(lease);
            known.add(lease.getBuffer());
        }
        leases.forEach(PooledByteBuffer::close);
        int again = 0;
        for (int i = 0; i < KEPT + 50; i++) {
            again += known.contains(pool.allocate().getBuffer()) ? 1 : 0;
        }
        assertThat(again).isEqualTo(KEPT);
    }

    @Test
    void directOnesAndOthersAreKeptApart() {
        assertThat(pool.allocate().getBuffer().isDirect()).isTrue();
        PooledByteBuffer onHeap = pool.getArrayBackedPool().allocate();
        assertThat(onHeap.getBuffer().hasArray()).isTrue();
        onHeap.close();
        assertThat(pool.allocate().getBuffer().isDirect()).isTrue();
    }

    @Test
    void manyThreadsNeverShareABuffer() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 8; i++) {
            int mark = i;
            threads.add(Thread.ofPlatform().start(() -> {
                try {
                    lendOften(mark);
                } catch (AssertionError e) {
                    failures.add(e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
    }

    private void lendOften(int mark) {
        for (int i = 0; i < 2000; i++) {
            try (PooledByteBuffer lease = pool.allocate()) {
                ByteBuffer buffer = lease.getBuffer().putInt(0, mark);
                buffer.putLong(8, i);
                assertThat(buffer.getInt(0)).isEqualTo(mark);
            }
        }
    }
}
