package io.gf4j.http.session;

import java.time.Duration;

/** Opens sessions of one storage (Go: {@code gsession.Manager}). May be used by many threads. */
public final class SessionManager {
    private volatile Duration ttl;
    private volatile Storage storage;

    SessionManager(Duration ttl, Storage storage) {
        this.ttl = ttl;
        this.storage = storage;
    }

    /**
     * The session of this id, or a new one; nothing is read, and no id made, before it is used. Go: New.
     *
     * @param sessionId the id that the client sent; empty as good as none
     */
    public Session newSession(String... sessionId) {
        return new Session(this, sessionId.length > 0 ? sessionId[0] : "");
    }

    /** Sets where sessions are kept, for those that begin from now on. Go: SetStorage. */
    public void setStorage(Storage storage) {
        this.storage = storage;
    }

    /** Where sessions are kept. Go: GetStorage. */
    public Storage getStorage() {
        return storage;
    }

    /** Sets how long a session lives after its last use. Go: SetTTL. */
    public void setTTL(Duration ttl) {
        this.ttl = ttl;
    }

    /** How long a session lives after its last use. Go: GetTTL. */
    public Duration getTTL() {
        return ttl;
    }
}
