package io.gf4j.http;

/**
 * Leaving a handler early (Go: Exit, ExitAll, ExitHook of ghttp_request.go). All three throw an Error that the
 * framework catches where it called the handler: code behind the call does not run, {@code finally} blocks do, and
 * {@code catch (Exception)} does not catch it.
 */
public sealed interface RequestFlow permits Request {
    /**
     * Leaves the innermost function that the framework called: a handler, a middleware, a hook, an object's Init or
     * Shut.
     */
    default void exit() {
        throw ExitSignal.EXIT;
    }

    /**
     * Leaves as {@link #exit()} and lets nothing more begin: no further handler, middleware or hook. Code behind
     * {@code next()} in middlewares that are already running still runs, and what is buffered is still sent.
     */
    default void exitAll() {
        ((Request) this).exited();
        throw ExitSignal.EXIT_ALL;
    }

    /** In a hook: leaves it and skips the other hooks of the same moment. Anywhere else it is an error, a 500. */
    default void exitHook() {
        if (!((Request) this).middleware().inHook()) {
            DevWarnings.exitHookOutsideHook();
        }
        throw ExitSignal.EXIT_HOOK;
    }

    /** Whether {@link #exitAll()} was called. */
    boolean isExited();
}
