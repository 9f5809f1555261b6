package io.gf4j.http.engine.undertow;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Direct buffers for request heads and replies. Undertow's own pool caches buffers per thread, which with a virtual
 * thread per connection keeps them until a garbage collection; this one is a stack of a fixed depth shared by all.
 */
final class BufferPool implements ByteBufferPool {
    static final int BUFFER_SIZE = 16 * 1024;
    private static final int KEPT = 256;

    private final boolean direct;
    private final ByteBufferPool arrayBacked;
    private final ByteBuffer[] free = new ByteBuffer[KEPT];
    private int count;

    BufferPool() {
        this(true);
    }

    private BufferPool(boolean direct) {
        this.direct = direct;
        this.arrayBacked = direct ? new BufferPool(false) : this;
    }

    @Override
    public PooledByteBuffer allocate() {
        ByteBuffer buffer = pop();
        if (buffer == null) {
            buffer = direct ? ByteBuffer.allocateDirect(BUFFER_SIZE) : ByteBuffer.allocate(BUFFER_SIZE);
        }
        return new Lease(buffer);
    }

    private synchronized @Nullable ByteBuffer pop() {
        return count == 0 ? null : free[--count];
    }

    private synchronized void push(ByteBuffer buffer) {
        if (count < KEPT) {
            free[count++] = buffer;
        }
    }

    @Override
    public ByteBufferPool getArrayBackedPool() {
        return arrayBacked;
    }

    @Override
    public void close() {}

    @Override
    public int getBufferSize() {
        return BUFFER_SIZE;
    }

    @Override
    public boolean isDirect() {
        return direct;
    }

    /** A buffer on loan; giving it back twice does no harm. */
    private final class Lease implements PooledByteBuffer {
        private @Nullable ByteBuffer buffer;

        Lease(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getBuffer() {
            ByteBuffer mine = buffer;
            if (mine == null) {
                throw new IllegalStateException("buffer was given back");
            }
            return mine;
        }

        @Override
        public void close() {
            ByteBuffer mine = buffer;
            if (mine != null) {
                buffer = null;
                push(mine.clear());
            }
        }

        @Override
        public boolean isOpen() {
            return buffer != null;
        }
    }
}
