package io.gf4j.tests.session;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The machine's redis-server. */
final class RedisProcess extends RedisServer {
    private @Nullable Process process;

    RedisProcess(int port) {
        super(port);
    }

    @Override
    void launch() throws IOException {
        process = new ProcessBuilder(
                        "redis-server",
                        "--bind",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(port()),
                        "--save",
                        "",
                        "--appendonly",
                        "no")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    @Override
    void unpause() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (process != null) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
