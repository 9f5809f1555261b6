package io.gf4j.http;

/** Whether a server runs (Go: ServerStatus). */
public enum ServerStatus {
    /** It does not listen. */
    STOPPED,
    /** It listens. */
    RUNNING
}
