package io.gf4j.http.engine;

/**
 * The head of a reply, complete: an engine adds nothing to it.
 *
 * @param status 100 to 999
 * @param reason the text behind the status
 * @param headers every header line, framing, connection and date lines included
 * @param framing how the body ends
 * @param contentLength the body's length with {@link Framing#LENGTH}, else ignored
 * @param keepAlive whether the connection serves another request after this one
 */
public record ReplyHead(
        int status, String reason, HeaderSource headers, Framing framing, long contentLength, boolean keepAlive) {}
