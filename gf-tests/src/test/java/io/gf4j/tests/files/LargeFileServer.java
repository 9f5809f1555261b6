package io.gf4j.tests.files;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;

/** The child of {@link LargeFileTest}: serves a folder until it is killed. */
final class LargeFileServer {
    private LargeFileServer() {}

    /**
     * Prints the port.
     *
     * @param args the folder
     */
    public static void main(String[] args) {
        Server server = Ghttp.getServer();
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        server.setServerRoot(args[0]);
        server.bindHandler("/handler", r -> r.response().serveFile(args[0] + "/large.bin"));
        server.start();
        System.out.println(server.getListenedPort());
        Ghttp.waitAll();
    }
}
