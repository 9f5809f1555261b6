package io.gf4j.http.session;

import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a client from request to request (Go: {@code gsession.Session}). Lazy: nothing is read before
 * the first use, and a client without a session gets an id with the first value only. Belongs to one request; not for
 * use by several threads at once. Members that read or write may wait for the storage, and throw what it throws.
 *
 * <p>An id that a client sends is taken although no session has it, as in ghttp: call {@link #regenerateId} when a
 * client signs in, or whoever gave the client its id shares the session.
 */
public final class Session implements SessionMust {
    private final SessionManager manager;
    private final Storage storage;
    private String id;
    private Map<String, @Nullable Object> data = SessionData.empty();
    private @Nullable Function<Duration, String> idFunc;
    private boolean started;
    private boolean dirty;
    private boolean unsaved;
    private boolean touched;

    Session(SessionManager manager, String id) {
        this.manager = manager;
        this.storage = manager.getStorage();
        this.id = id;
    }

    /** The id; a session without one gets one. Go: Id. */
    public String id() {
        start();
        return id;
    }

    /**
     * Sets the id, before the session is used. Go: SetId.
     *
     * @throws io.gf4j.core.error.GfException if it was used already
     */
    public void setId(String id) {
        checkNotStarted();
        this.id = id;
    }

    /**
     * Sets what makes the id, if one is needed; before the session is used. It should answer what nobody guesses. Go:
     * SetIdFunc.
     *
     * @throws io.gf4j.core.error.GfException if it was used already
     */
    public void setIdFunc(Function<Duration, String> f) {
        checkNotStarted();
        idFunc = f;
    }

    /**
     * The value of a key, or {@code def}, or an empty Var; always empty for a session without an id. Numbers come back
     * from files and from Redis as they were written. Go: Get.
     */
    public Var get(String key, @Nullable Object @Nullable ... def) {
        if (id.isEmpty()) {
            return Var.of(null);
        }
        start();
        Object kept = Enabled.or(null, () -> storage.get(id, key));
        Object value = kept != null ? kept : data.get(key);
        if (value == null && def != null && def.length > 0) {
            return Var.of(def[0]);
        }
        return Var.of(value);
    }

    /** Sets a value. Go: Set. */
    public void set(String key, @Nullable Object value) {
        start();
        if (!Enabled.run(() -> storage.set(id, key, value, manager.getTTL()))) {
            data.put(key, value);
        }
        changed();
    }

    /** Sets some values and leaves the others. Go: SetMap. */
    public void setMap(Map<String, ? extends @Nullable Object> data) {
        start();
        if (!Enabled.run(() -> storage.setMap(id, data, manager.getTTL()))) {
            this.data.putAll(data);
        }
        changed();
    }

    /** Removes values; a session without an id has none and stays untouched. Go: Remove. */
    public void remove(String... keys) {
        if (id.isEmpty()) {
            return;
        }
        start();
        for (String key : keys) {
            if (!Enabled.run(() -> storage.remove(id, key))) {
                data.remove(key);
            }
        }
        changed();
    }

    /** Removes all values; a session without an id has none and stays untouched. Go: RemoveAll. */
    public void removeAll() {
        if (id.isEmpty()) {
            return;
        }
        start();
        Enabled.run(() -> storage.removeAll(id));
        data.clear();
        changed();
    }

    /** A copy of all values; empty for a session without an id. Go: Data. */
    public Map<String, @Nullable Object> data() {
        if (id.isEmpty()) {
            return new HashMap<>();
        }
        start();
        Map<String, @Nullable Object> kept = Enabled.or(null, () -> storage.data(id));
        return kept != null ? kept : SessionData.copy(data);
    }

    /** How many values there are. Go: Size. */
    public int size() {
        if (id.isEmpty()) {
            return 0;
        }
        start();
        int kept = Enabled.or(0, () -> storage.getSize(id));
        return kept > 0 ? kept : data.size();
    }

    /** Whether the key has a value other than null. Go: Contains. */
    public boolean contains(String key) {
        return !get(key).isNil();
    }

    /** Whether something was set or removed in this request; the session's cookie is sent then. Go: IsDirty. */
    public boolean isDirty() {
        return dirty;
    }

    /**
     * Gives the session another id and keeps its values, so that whoever knows the old id knows nothing of what comes.
     * Go: RegenerateId.
     *
     * @param deleteOld whether the old id is forgotten at once; else its session stays as it is and ends in its time
     * @return the new id
     */
    public String regenerateId(boolean deleteOld) {
        start();
        Duration ttl = manager.getTTL();
        String old = id;
        String next = newId();
        Map<String, @Nullable Object> own = SessionData.of(data);
        Map<String, @Nullable Object> kept = Enabled.or(null, () -> storage.data(old));
        if (kept != null && !kept.isEmpty()) {
            Enabled.run(() -> storage.setMap(next, kept, ttl));
        }
        Enabled.run(() -> storage.setSession(next, own, ttl));
        if (deleteOld) {
            Enabled.run(() -> storage.removeAll(old));
        }
        id = next;
        data = own;
        changed();
        return next;
    }

    /**
     * Stores what was changed since the last time, or notes that the session was used. The server does it before the
     * last output, and again when the request is over. Go: Close.
     */
    public void close() {
        if (unsaved) {
            Enabled.run(() -> storage.setSession(id, data, manager.getTTL()));
            unsaved = false;
            touched = true;
        } else if (!touched && !data.isEmpty()) {
            Enabled.run(() -> storage.updateTTL(id, manager.getTTL()));
            touched = true;
        }
    }

    private void start() {
        if (started) {
            return;
        }
        if (id.isEmpty()) {
            id = newId();
        } else {
            Map<String, @Nullable Object> kept = Enabled.or(null, () -> storage.getSession(id, manager.getTTL()));
            data = kept != null ? kept : data;
        }
        started = true;
    }

    private String newId() {
        Duration ttl = manager.getTTL();
        String made = idFunc != null ? idFunc.apply(ttl) : Enabled.or("", () -> storage.newId(ttl));
        return made.isEmpty() ? Gsession.newSessionId() : made;
    }

    private void changed() {
        dirty = true;
        unsaved = true;
    }

    private void checkNotStarted() {
        if (started) {
            throw Gerror.newCode(Gcode.CODE_INVALID_OPERATION, "session already started");
        }
    }
}
