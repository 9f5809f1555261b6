package io.gf4j.http;

/**
 * An extension that a server carries (Go: ghttp.Plugin): it configures the server and binds routes when that starts,
 * and may give back what it holds when that has stopped. Both run on the thread that starts or stops the server.
 */
public interface Plugin {
    /** Its name, for logs and errors. Go: Name. */
    String name();

    /** Who made it. Go: Author. */
    String author();

    /** Its version, such as {@code v1.0.0}. Go: Version. */
    String version();

    /** What it is for. Go: Description. */
    String description();

    /**
     * Called at each start, before the server listens. What it throws keeps the server from starting. Go: Install.
     *
     * @param s the server, whose configuration and routes may still change
     */
    void install(Server s);

    /** Called once for each install, when the last request is over; what it throws is only logged. Go: Remove. */
    void remove();
}
