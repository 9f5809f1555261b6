package io.gf4j.http.session;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A storage that does nothing: each member throws {@link Gsession#ERROR_DISABLED}. Go: gsession.StorageBase. */
public abstract class StorageBase implements Storage {
    /** For subclasses. */
    protected StorageBase() {}

    @Override
    public String newId(Duration ttl) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public @Nullable Object get(String sessionId, String key) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public int getSize(String sessionId) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public Map<String, @Nullable Object> data(String sessionId) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public void set(String sessionId, String key, @Nullable Object value, Duration ttl) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public void setMap(String sessionId, Map<String, ? extends @Nullable Object> mapData, Duration ttl) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public void remove(String sessionId, String key) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public void removeAll(String sessionId) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public @Nullable Map<String, @Nullable Object> getSession(String sessionId, Duration ttl) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl) {
        throw Gsession.ERROR_DISABLED;
    }

    @Override
    public void updateTTL(String sessionId, Duration ttl) {
        throw Gsession.ERROR_DISABLED;
    }
}
