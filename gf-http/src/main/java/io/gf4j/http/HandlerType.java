package io.gf4j.http;

/** What a registered item is (Go: HandlerType). */
public enum HandlerType {
    /** A function that serves. */
    HANDLER,
    /** A method of an object, with its Init and Shut. */
    OBJECT,
    /** A global middleware. */
    MIDDLEWARE,
    /** A hook. */
    HOOK
}
