package io.gf4j.examples.files;

import io.gf4j.http.Server;

/** Directories without an index file as lists to click through. */
public final class FileListing {
    private FileListing() {}

    /** Lists the working directory. */
    public static void setUp(Server server) {
        server.setServerRoot(".");
        server.setIndexFolder(true);
    }
}
