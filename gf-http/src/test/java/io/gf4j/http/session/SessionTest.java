package io.gf4j.http.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SessionTest {
    private static final Duration TTL = Duration.ofMinutes(10);

    private final Recording storage = new Recording();
    private final SessionManager manager = Gsession.of(TTL, storage);

    @Test
    void nothingIsReadBeforeTheFirstUseAndNothingIsStoredWithoutAChange() {
        Session session = manager.newSession("id");
        session.close();
        assertThat(storage.calls).isEmpty();
        assertThat(session.get("k").isNil()).isTrue();
        session.close();
        assertThat(storage.calls).containsExactly("getSession id");
        assertThat(session.isDirty()).isFalse();
    }

    @Test
    void aSessionWithoutIdIsReadWithoutMakingOne() {
        Session session = manager.newSession();
        assertThat(session.get("k", "default").isNil()).isTrue();
        assertThat(session.data()).isEmpty();
        assertThat(session.size()).isZero();
        assertThat(session.contains("k")).isFalse();
        session.remove("k");
        session.removeAll();
        assertThat(session.isDirty()).isFalse();
        assertThat(storage.calls).isEmpty();
        assertThat(session.id()).matches("[0-9a-f]{32}");
    }

    @Test
    void closeStoresWhatWasChangedSinceTheLastTime() {
        Session session = manager.newSession("id");
        session.set("a", 1);
        session.close();
        session.close();
        session.set("b", null);
        session.close();
        assertThat(storage.calls)
                .containsExactly("getSession id", "setSession id {a=1}", "setSession id {a=1, b=null}");
        assertThat(session.contains("b")).isFalse();
        assertThat(session.size()).isEqualTo(2);
    }

    @Test
    void aSessionThatIsReadLivesOnOnce() {
        storage.kept = SessionData.of(Map.of("k", "v"));
        Session session = manager.newSession("id");
        assertThat(session.get("k").toString()).isEqualTo("v");
        assertThat(session.get("none", 7).toInt()).isEqualTo(7);
        session.close();
        session.close();
        assertThat(storage.calls).containsExactly("getSession id", "updateTTL id");
    }

    @Test
    void theIdIsSetBeforeUseOnly() {
        Session session = manager.newSession("sent");
        session.setId("own");
        assertThat(session.id()).isEqualTo("own");
        assertThatThrownBy(() -> session.setId("late"))
                .isInstanceOf(GfException.class)
                .hasMessage("session already started");
        assertThatThrownBy(() -> session.setIdFunc(_ -> "late")).hasMessage("session already started");
        Session made = manager.newSession();
        made.setIdFunc(ttl -> "made-" + ttl.toMinutes());
        assertThat(made.id()).isEqualTo("made-10");
    }

    @Test
    void aNewIdKeepsTheValuesAndLeavesTheOldSessionAsItIs() {
        SessionManager inMemory = Gsession.of(TTL, Gsession.newStorageMemory());
        Session session = inMemory.newSession("old");
        session.set("k", "v");
        session.close();
        String id = session.regenerateId(false);
        session.set("secret", 1);
        session.close();
        assertThat(id).isNotEqualTo("old");
        assertThat(inMemory.newSession(id).data()).isEqualTo(Map.of("k", "v", "secret", 1));
        assertThat(inMemory.newSession("old").data()).isEqualTo(Map.of("k", "v"));
        Session again = inMemory.newSession(id);
        again.regenerateId(true);
        assertThat(inMemory.newSession(id).data()).isEmpty();
    }

    @Test
    void aFailureOfTheStorageReachesTheCaller() {
        storage.failure = Gerror.of("down");
        Session session = manager.newSession("id");
        assertThatThrownBy(() -> session.get("k")).hasMessage("down");
        assertThatThrownBy(() -> session.set("k", "v")).hasMessage("down");
    }

    @Test
    void idsAreNotGuessed() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Gsession.newSessionId());
        }
        assertThat(ids).hasSize(10_000).allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @Test
    void aStorageThatDoesNothingLeavesASessionForOneRequest() {
        Session session = Gsession.of(TTL, new StorageBase() {}).newSession("id");
        session.setMap(Map.of("a", 1));
        session.removeAll();
        session.setMap(Collections.singletonMap("b", null));
        session.regenerateId(true);
        session.close();
        assertThat(session.data()).containsOnlyKeys("b");
    }

    /** Keeps sessions whole, and remembers what it was asked for. */
    private static final class Recording extends StorageBase {
        private final List<String> calls = new ArrayList<>();
        private @Nullable Map<String, @Nullable Object> kept;
        private @Nullable GfException failure;

        @Override
        public @Nullable Map<String, @Nullable Object> getSession(String sessionId, Duration ttl) {
            calls.add("getSession " + sessionId);
            if (failure != null) {
                throw failure;
            }
            return kept;
        }

        @Override
        public void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl) {
            calls.add("setSession " + sessionId + " " + sessionData);
        }

        @Override
        public void updateTTL(String sessionId, Duration ttl) {
            calls.add("updateTTL " + sessionId);
        }
    }
}
