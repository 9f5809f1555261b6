package io.gf4j.http.engine;

/** Receives each request, on the virtual thread of its connection, and may block it. */
@FunctionalInterface
public interface ExchangeHandler {
    /** Answers the request. When this returns the exchange is over: what was not finished is closed. */
    void handle(Exchange exchange);
}
