package io.gf4j.http;

/** The four moments around a request at which hooks run (Go: the Hook constants). */
public enum HookName {
    /** Before the handler, and before a static file is served. */
    HOOK_BEFORE_SERVE,
    /** After the handler. */
    HOOK_AFTER_SERVE,
    /** Before the buffer goes to the client. */
    HOOK_BEFORE_OUTPUT,
    /** After the buffer has gone: what is written now is lost. */
    HOOK_AFTER_OUTPUT
}
