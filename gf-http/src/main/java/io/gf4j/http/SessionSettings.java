package io.gf4j.http;

import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.SessionManager;
import io.gf4j.http.session.Storage;
import java.nio.file.Path;
import java.time.Duration;

/** How a server keeps sessions, and how clients name them. */
record SessionSettings(SessionManager manager, String idName, boolean cookieOutput, Duration cookieMaxAge) {
    static SessionSettings of(ServerConfig config) {
        return new SessionSettings(
                Gsession.of(config.sessionMaxAge(), storage(config)),
                config.sessionIdName(),
                config.sessionCookieOutput(),
                config.sessionCookieMaxAge());
    }

    private static Storage storage(ServerConfig config) {
        Storage own = config.sessionStorage();
        if (own != null) {
            return own;
        }
        String path = config.sessionPath();
        String folder = path.isEmpty() ? "" : Path.of(path, config.name()).toString();
        return Gsession.newStorageFile(folder, config.sessionMaxAge());
    }
}
