package io.gf4j.http.session;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Sessions as files of one folder (Go: {@code gsession.StorageFile}). A file is named by a hash of the id, never by
 * what a client sent; it holds JSON, and its time says when the session was used last. It is replaced as a whole: who
 * reads finds the old session or the new one, also after the process was killed. Only the user of this process may read
 * it. Several processes may share the folder.
 */
public final class StorageFile extends StorageBase {
    private final SessionFiles files;
    private final Duration ttl;
    private final InstantSource clock;
    private final AtomicReference<Instant> nextSweep;
    private final FileCipher cipher = new FileCipher();

    StorageFile(Path path, Duration ttl) {
        this(path, ttl, InstantSource.system());
    }

    StorageFile(Path path, Duration ttl, InstantSource clock) {
        this.files = new SessionFiles(path);
        this.ttl = ttl;
        this.clock = clock;
        this.nextSweep =
                new AtomicReference<>(clock.instant().plus(Gsession.DEFAULT_STORAGE_FILE_CLEAR_EXPIRED_INTERVAL));
    }

    /**
     * Sets the key of the encryption; before the storage is used. Go: SetCryptoKey, which does nothing.
     *
     * @param key 16, 24 or 32 bytes that nobody else knows
     */
    public void setCryptoKey(byte[] key) {
        cipher.key(key);
    }

    /**
     * Sets whether files are encrypted with AES, which needs a key; before the storage is used. Go: SetCryptoEnabled.
     */
    public void setCryptoEnabled(boolean enabled) {
        cipher.enabled(enabled);
    }

    @Override
    public void removeAll(String sessionId) {
        files.delete(sessionId);
    }

    @Override
    public @Nullable Map<String, @Nullable Object> getSession(String sessionId, Duration ttl) {
        Instant used = files.lastUse(sessionId);
        if (used == null || isOver(used, ttl)) {
            return null;
        }
        byte[] content = files.read(sessionId);
        if (content == null) {
            return null;
        }
        try {
            return SessionData.ofJson(cipher.decrypt(content, sessionId));
        } catch (GfException e) {
            throw Gerror.wrapCodef(
                    Gcode.CODE_INTERNAL_ERROR, e, "session file \"%s\" cannot be read", files.path(sessionId));
        }
    }

    @Override
    public void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl) {
        files.write(sessionId, cipher.encrypt(SessionData.toJson(sessionData), sessionId), clock.instant());
        sweep();
    }

    @Override
    public void updateTTL(String sessionId, Duration ttl) {
        Duration interval = Gsession.DEFAULT_STORAGE_FILE_UPDATE_TTL_INTERVAL;
        Instant used = files.lastUse(sessionId);
        Instant now = clock.instant();
        if (ttl.compareTo(interval) >= 0 && used != null && !now.isBefore(used.plus(interval))) {
            files.touch(sessionId, now);
        }
    }

    /** Deletes what is over, now and then, beside the request that happens to store a session. */
    private void sweep() {
        Instant now = clock.instant();
        Instant next = nextSweep.get();
        if (!now.isBefore(next)
                && nextSweep.compareAndSet(next, now.plus(Gsession.DEFAULT_STORAGE_FILE_CLEAR_EXPIRED_INTERVAL))) {
            Thread.ofVirtual().name("gf-session-files").start(() -> files.deleteUnless(used -> !isOver(used, ttl)));
        }
    }

    private boolean isOver(Instant used, Duration life) {
        return used.plus(life).isBefore(clock.instant());
    }
}
