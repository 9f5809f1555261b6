package io.gf4j.http.session;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions are kept (Go: {@code gsession.Storage}). Many threads call it at once; a call may wait.
 *
 * <p>There are two ways to keep one. Whole: {@link #getSession} reads it when a request first asks for it,
 * {@link #setSession} writes it when the request is over; all that is done between happens in memory. Or value by
 * value: {@link #get}, {@link #set} and their kin go to the storage each time. What a storage does not do throws
 * {@link Gsession#ERROR_DISABLED}, and the session does it in memory: extend {@link StorageBase}, which disables
 * everything. Any other failure is thrown, and ends the request with status 500.
 */
public interface Storage {
    /** Makes an id for a new session; empty text leaves it to {@link Gsession#newSessionId()}. Go: New. */
    String newId(Duration ttl);

    /** The value of a key, or null. Go: Get. */
    @Nullable
    Object get(String sessionId, String key);

    /** How many values there are. Go: GetSize. */
    int getSize(String sessionId);

    /** A copy of all values. Go: Data. */
    Map<String, @Nullable Object> data(String sessionId);

    /** Sets one value. Go: Set. */
    void set(String sessionId, String key, @Nullable Object value, Duration ttl);

    /** Sets some values and leaves the others. Go: SetMap. */
    void setMap(String sessionId, Map<String, ? extends @Nullable Object> mapData, Duration ttl);

    /** Removes one value. Go: Remove. */
    void remove(String sessionId, String key);

    /** Removes the session. Go: RemoveAll. */
    void removeAll(String sessionId);

    /**
     * The values of a session, in a map that several threads may change; null if it is unknown or over. Go: GetSession.
     *
     * @param ttl how long a session lives after its last use
     */
    @Nullable
    Map<String, @Nullable Object> getSession(String sessionId, Duration ttl);

    /** Keeps a session as it is now, in the place of what was kept. The last one wins. Go: SetSession. */
    void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl);

    /** Notes that a session was used and lives for {@code ttl} from now on. Go: UpdateTTL. */
    void updateTTL(String sessionId, Duration ttl);
}
