package io.gf4j.http;

/** A writer that can send what it holds at once. Go: http.Flusher. */
public interface Flusher {
    /** Sends what was written so far; waits until the client's socket takes it. A client that has gone is no error. */
    void flush();
}
