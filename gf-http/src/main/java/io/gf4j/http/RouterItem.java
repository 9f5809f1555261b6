package io.gf4j.http;

/**
 * A row of the route table (Go: ghttp.RouterItem).
 *
 * @param handler what was registered
 * @param server the server's name
 * @param address where it listens
 * @param domain {@code default} for every host
 * @param type what it is
 * @param middleware names separated by commas; the hook's name, or {@code GLOBAL MIDDLEWARE}
 * @param method {@code ALL} for any
 * @param route the path
 * @param priority rank among items of the same method, path and domain; the later has the higher
 * @param isServiceHandler whether it serves requests, rather than being a middleware or a hook
 */
public record RouterItem(
        HandlerItem handler,
        String server,
        String address,
        String domain,
        HandlerType type,
        String middleware,
        String method,
        String route,
        int priority,
        boolean isServiceHandler) {}
