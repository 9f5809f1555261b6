package io.gf4j.http;

import io.gf4j.http.session.Session;
import java.util.List;

/** What is known of the client from earlier requests: its cookies and its session. */
public sealed interface RequestClientState permits Request {
    private Request self() {
        return (Request) this;
    }

    /** The cookies that were sent, and those that the reply is to set; read at the first call. Go: Cookie. */
    default Cookie cookie() {
        return self().clientState().cookie();
    }

    /** The client's session; nothing is read before it is used. Go: Session. */
    default Session session() {
        return self().clientState().session();
    }

    /**
     * The id of the session as the client sent it, or as {@link Cookie#setSessionId} has set it: the cookie's, else the
     * header's of the same name, else empty. Go: GetSessionId.
     */
    default String getSessionId() {
        String id = cookie().getSessionId();
        return id.isEmpty()
                ? self().getHeader(self().server().settings().sessions().idName())
                : id;
    }

    /** The cookies that were sent, in their order; without those that are not in order. Go: Cookies. */
    default List<HttpCookie> cookies() {
        return CookieReader.read(self().header().values("Cookie"));
    }

    /** {@link #cookies()} of one name. Go: CookiesNamed. */
    default List<HttpCookie> cookiesNamed(String name) {
        return cookies().stream().filter(cookie -> cookie.name().equals(name)).toList();
    }
}
