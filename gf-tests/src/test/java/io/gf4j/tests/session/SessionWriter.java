package io.gf4j.tests.session;

import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.Session;
import io.gf4j.http.session.SessionManager;
import java.time.Duration;

/** A process that writes one session to files without end. */
final class SessionWriter {
    static final int LENGTH = 200_000;
    static final Duration TTL = Duration.ofHours(1);

    private SessionWriter() {}

    /**
     * Writes until it is killed.
     *
     * @param args folder and session id
     */
    public static void main(String[] args) {
        SessionManager sessions = Gsession.of(TTL, Gsession.newStorageFile(args[0], TTL));
        for (int i = 0; ; i++) {
            Session session = sessions.newSession(args[1]);
            session.set("text", Character.toString('a' + i % 26).repeat(LENGTH));
            session.close();
            if (i == 0) {
                System.out.println("writing");
            }
        }
    }
}
