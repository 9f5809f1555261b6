package io.gf4j.examples;

import io.gf4j.http.Server;
import java.util.function.Consumer;

/**
 * One runnable example.
 *
 * @param name what it is run by
 * @param shows one line on what it shows
 * @param tryIt the command to try it with, where {@code HOST} stands for address and port
 * @param setUp binds its routes; the launcher sets the address and runs the server
 */
record Example(String name, String shows, String tryIt, Consumer<Server> setUp) {
    /** How to try it at a port of this machine. */
    String tryItAt(int port) {
        return tryIt.replace("HOST", "127.0.0.1:" + port);
    }
}
