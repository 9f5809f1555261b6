package io.gf4j.http;

/**
 * What {@code exit}, {@code exitAll} and {@code exitHook} throw. An Error, so that a handler's own {@code catch
 * (Exception)} does not swallow it; without a stack, because it is control flow and three instances serve all requests.
 */
@SuppressWarnings("StaticAssignmentOfThrowable") // Stackless: nothing of one request stays in them.
final class ExitSignal extends Error {
    static final ExitSignal EXIT = new ExitSignal("exit");
    static final ExitSignal EXIT_ALL = new ExitSignal("exit_all");
    static final ExitSignal EXIT_HOOK = new ExitSignal("exit_hook");

    private ExitSignal(String name) {
        super(name, null, false, false);
    }
}
