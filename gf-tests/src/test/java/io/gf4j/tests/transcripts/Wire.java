package io.gf4j.tests.transcripts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The client's end of one connection; it knows when each byte came. */
final class Wire implements AutoCloseable {
    /** What a scenario's handlers and clients wait when they wait. */
    static final Duration PAUSE = Duration.ofMillis(100);

    private static final long LATE = PAUSE.toNanos() / 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Socket socket;
    private final byte[] buffer = new byte[64 * 1024];
    private byte[] pending = new byte[0];
    private long arrived;
    private long reported;
    private long sent;
    private @Nullable Ending ending;

    /** Why no more bytes come. */
    enum Ending {
        CLOSED,
        SILENT
    }

    Wire(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
    }

    /** Sends the bytes; false if the server has closed already. */
    boolean send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            return false;
        } finally {
            sent = System.nanoTime();
            reported = sent;
        }
        return true;
    }

    void endSending() throws IOException {
        socket.shutdownOutput();
    }

    /** Lets a pause pass; what comes meanwhile is {@link When#EARLY}. */
    void idle() throws IOException, InterruptedException {
        long until = System.nanoTime() + PAUSE.toNanos();
        if (!fill(PAUSE)) {
            ending = null;
        }
        Thread.sleep(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
    }

    /** The time class of the bytes just taken. */
    When when() {
        if (arrived < sent && pending.length > 0) {
            return When.EARLY;
        }
        long gap = arrived - reported;
        reported = Math.max(reported, arrived);
        return gap >= LATE ? When.DELAYED : When.AT_ONCE;
    }

    boolean hasMore() throws IOException {
        return pending.length > 0 || fill(PATIENCE);
    }

    /** One line without its CRLF, each byte a char; null if the stream ends before. */
    @Nullable
    String line() throws IOException {
        while (true) {
            String text = new String(pending, ISO_8859_1);
            int end = text.indexOf("\r\n");
            if (end >= 0) {
                drop(end + 2);
                return text.substring(0, end);
            }
            if (!fill(PATIENCE)) {
                return null;
            }
        }
    }

    /** That many bytes; fewer only if the stream ends before. */
    byte[] take(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (out.size() < count && hasMore()) {
            out.writeBytes(takeSome(count - out.size()));
        }
        return out.toByteArray();
    }

    /** What is there already, at most that many bytes. */
    byte[] takeSome(int most) {
        byte[] some = Arrays.copyOf(pending, Math.min(pending.length, most));
        drop(some.length);
        return some;
    }

    /** Waits for the end of the stream: {@code closed}, or what happened instead. */
    String closing() throws IOException {
        while (fill(PATIENCE)) {
            // Bytes after the answer are told below.
        }
        return state("closed");
    }

    /** Asks for one more answer, which a kept connection gives. */
    String probe() throws IOException {
        if (pending.length > 0) {
            return state("kept");
        }
        if (!send("GET /probe HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1))) {
            return "closed";
        }
        String line = line();
        if (line == null) {
            return state("closed");
        }
        return line.startsWith("HTTP/1.1 ") ? "kept" : "more bytes \"" + line + "\"";
    }

    /** Looks whether the server closes without having said so. */
    String glance() throws IOException {
        if (fill(Duration.ofMillis(10)) || pending.length > 0) {
            return state("kept");
        }
        if (ending == Ending.SILENT) {
            ending = null;
            return "kept";
        }
        return "closed";
    }

    private String state(String usual) {
        if (pending.length > 0) {
            return "more bytes \"" + Escapes.escape(pending) + "\"";
        }
        return ending == Ending.SILENT ? "neither kept nor closed" : usual;
    }

    private boolean fill(Duration patience) throws IOException {
        if (ending != null) {
            return false;
        }
        int count;
        try {
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            count = socket.getInputStream().read(buffer);
            if (count < 0) {
                ending = Ending.CLOSED;
            }
        } catch (SocketTimeoutException e) {
            ending = Ending.SILENT;
            count = 0;
        } catch (IOException e) {
            ending = Ending.CLOSED;
            count = 0;
        }
        arrived = System.nanoTime();
        if (count <= 0) {
            return false;
        }
        int length = pending.length;
        pending = Arrays.copyOf(pending, length + count);
        System.arraycopy(buffer, 0, pending, length, count);
        return true;
    }

    private void drop(int count) {
        pending = Arrays.copyOfRange(pending, count, pending.length);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
