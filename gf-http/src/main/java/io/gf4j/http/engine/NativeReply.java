package io.gf4j.http.engine;

/**
 * What a handler written for the engine has answered.
 *
 * @param status the status that was sent
 * @param bytes number of body bytes that were sent
 */
public record NativeReply(int status, long bytes) {}
