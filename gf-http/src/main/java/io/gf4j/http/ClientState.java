package io.gf4j.http;

import io.gf4j.http.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cookies and the session of a request: made when something asks for them, so that others pay nothing. */
final class ClientState {
    private static final Logger LOG = LoggerFactory.getLogger("gf.http.session");

    private final Request request;
    private @Nullable Cookie cookie;
    private @Nullable Session session;

    ClientState(Request request) {
        this.request = request;
    }

    Cookie cookie() {
        Cookie known = cookie;
        if (known == null) {
            known = new Cookie(request);
            cookie = known;
        }
        return known;
    }

    Session session() {
        Session known = session;
        if (known == null) {
            known = settings().manager().newSession(sentId());
            session = known;
        }
        return known;
    }

    /** The id that the client sent, whatever a handler has set since: the last cookie of that name, else the header. */
    private String sentId() {
        List<HttpCookie> sent = request.cookiesNamed(settings().idName());
        String id = sent.isEmpty() ? "" : sent.getLast().value();
        return id.isEmpty() ? request.getHeader(settings().idName()) : id;
    }

    /**
     * Before the last output: a changed session is stored, so that a failure can still be answered and the client's
     * next request finds it; then its cookie and all others join the reply.
     */
    void output() {
        if (session != null && session.isDirty()) {
            session.close();
            if (settings().cookieOutput()) {
                nameSession(session);
            }
        }
        if (cookie != null) {
            cookie.flush();
        }
    }

    /** The client must hear of an id that it did not send, and of one that a handler chose in the place of its own. */
    private void nameSession(Session changed) {
        String id = changed.id();
        String named = request.getSessionId();
        if (!id.equals(named)) {
            cookie().setSessionId(id.equals(sentId()) ? named : id);
        }
    }

    /** The request is over: what was changed after the last output is stored, a session that was read lives on. */
    void close() {
        if (session == null) {
            return;
        }
        try {
            session.close();
        } catch (RuntimeException e) {
            LOG.error("the session of a request is not stored: {}", e.toString());
        }
    }

    private SessionSettings settings() {
        return request.server().settings().sessions();
    }
}
