package io.gf4j.http.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in this process's memory (Go: {@code gsession.StorageMemory}). Requests of one session that run at the same
 * time share its values at once. A ttl of zero is for ever.
 */
public final class StorageMemory extends StorageBase {
    private static final Duration SWEEP_INTERVAL = Duration.ofMinutes(1);

    private final Map<String, Kept> sessions = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final AtomicReference<Instant> nextSweep;

    StorageMemory() {
        this(InstantSource.system());
    }

    StorageMemory(InstantSource clock) {
        this.clock = clock;
        this.nextSweep = new AtomicReference<>(clock.instant().plus(SWEEP_INTERVAL));
    }

    @Override
    public void removeAll(String sessionId) {
        sessions.remove(sessionId);
    }

    @Override
    public @Nullable Map<String, @Nullable Object> getSession(String sessionId, Duration ttl) {
        Kept kept = sessions.get(sessionId);
        return kept == null || kept.isOver(clock.instant()) ? null : kept.data;
    }

    @Override
    public void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl) {
        Instant now = clock.instant();
        sessions.put(sessionId, new Kept(sessionData, end(now, ttl)));
        sweep(now);
    }

    @Override
    public void updateTTL(String sessionId, Duration ttl) {
        Instant now = clock.instant();
        sessions.computeIfPresent(sessionId, (_, kept) -> kept.isOver(now) ? null : new Kept(kept.data, end(now, ttl)));
    }

    /** How many sessions take up memory. */
    int count() {
        return sessions.size();
    }

    private static Instant end(Instant now, Duration ttl) {
        return ttl.isZero() ? Instant.MAX : now.plus(ttl);
    }

    private void sweep(Instant now) {
        Instant next = nextSweep.get();
        if (!now.isBefore(next) && nextSweep.compareAndSet(next, now.plus(SWEEP_INTERVAL))) {
            sessions.values().removeIf(kept -> kept.isOver(now));
        }
    }

    private record Kept(Map<String, @Nullable Object> data, Instant until) {
        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }
}
