package io.gf4j.tests.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One connection to a server: sends the bytes it is told and reads what comes, each byte a char. A read that gets no
 * further within ten seconds fails the test.
 */
public final class RawClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Socket socket;
    private final byte[] buffer = new byte[8 * 1024];
    private int at;
    private int end;
    private boolean ended;

    private RawClient(Socket socket) {
        this.socket = socket;
    }

    public static RawClient to(int port) {
        return connect(port, 0);
    }

    /** A client whose socket keeps only a few bytes that nobody reads. */
    public static RawClient to(int port, int receiveBuffer) {
        return connect(port, receiveBuffer);
    }

    private static RawClient connect(int port, int receiveBuffer) {
        Socket socket = new Socket();
        try {
            if (receiveBuffer > 0) {
                socket.setReceiveBufferSize(receiveBuffer);
            }
            socket.setTcpNoDelay(true);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    Math.toIntExact(PATIENCE.toMillis()));
            return new RawClient(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nobody listens on the port. */
    public static boolean isRefused(int port) {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    public RawClient send(String text) {
        return send(text.getBytes(ISO_8859_1));
    }

    public RawClient send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Sends as much as the server takes: it may answer and close before it has heard all. */
    public RawClient sendUnlessClosed(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        } catch (IOException e) {
            // What the server said before is read by the caller.
        }
        return this;
    }

    /** Reads a head, and the body as the head says that it ends. */
    public Answer answer() {
        return answer("GET");
    }

    /** Reads the answer to a request of this method: one to HEAD has no body. */
    public Answer answer(String method) {
        Head head = head();
        if (method.equals("HEAD") || head.status() < 200 || head.status() == 204 || head.status() == 304) {
            return new Answer(head, List.of());
        }
        if (head.header("Transfer-Encoding").equals("chunked")) {
            return new Answer(head, chunks());
        }
        String length = head.header("Content-Length");
        return new Answer(head, List.of(length.isEmpty() ? rest() : text(Integer.parseInt(length))));
    }

    public Head head() {
        String status = line();
        List<String> lines = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            lines.add(line);
        }
        return new Head(status, lines);
    }

    private List<String> chunks() {
        List<String> chunks = new ArrayList<>();
        for (String chunk = chunk(); !chunk.isEmpty(); chunk = chunk()) {
            chunks.add(chunk);
        }
        return chunks;
    }

    /** Reads one chunk; the last one is empty. */
    public String chunk() {
        String size = line();
        String data = text(Integer.parseInt(size, 16));
        String after = line();
        if (!after.isEmpty()) {
            throw new AssertionError("a chunk of 0x" + size + " bytes is followed by \"" + after + "\"");
        }
        return data;
    }

    /** Reads up to a line's end, which it leaves out. */
    public String line() {
        StringBuilder line = new StringBuilder();
        while (true) {
            int next = next();
            if (next < 0) {
                throw new AssertionError("the connection ended behind \"" + line + "\"");
            }
            if (next == '\n') {
                int length = line.length();
                return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
            }
            line.append((char) next);
        }
    }

    private String text(int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(length);
        while (bytes.size() < length) {
            byte[] piece = some(length - bytes.size());
            if (piece.length == 0) {
                throw new AssertionError("the connection ended after " + bytes.size() + " of " + length + " bytes");
            }
            bytes.writeBytes(piece);
        }
        return bytes.toString(ISO_8859_1);
    }

    /** Reads until the server closes the connection or resets it. */
    public String rest() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] piece = some(buffer.length); piece.length > 0; piece = some(buffer.length)) {
            bytes.writeBytes(piece);
        }
        return bytes.toString(ISO_8859_1);
    }

    /** Waits for the next bytes, at most so many; none at the end. */
    public byte[] some(int most) {
        if (at == end && !fill(PATIENCE)) {
            return new byte[0];
        }
        byte[] piece = Arrays.copyOfRange(buffer, at, Math.min(end, at + most));
        at += piece.length;
        return piece;
    }

    /** Whether the server says nothing for so long, and does not close either. */
    public boolean isSilentFor(Duration time) {
        try {
            return at == end && !read(time) && !ended;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }

    private int next() {
        return at == end && !fill(PATIENCE) ? -1 : buffer[at++] & 0xff;
    }

    private boolean fill(Duration patience) {
        try {
            return read(patience);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("nothing came for " + patience.toSeconds() + " s", e);
        }
    }

    private boolean read(Duration patience) throws SocketTimeoutException {
        if (!ended) {
            try {
                socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
                at = 0;
                end = Math.max(0, socket.getInputStream().read(buffer));
            } catch (SocketTimeoutException e) {
                end = 0;
                throw e;
            } catch (IOException e) {
                end = 0;
            }
            ended = end == 0;
        }
        return !ended;
    }

    /** Says that nothing more will be sent (FIN), and goes on reading. */
    public RawClient endSending() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** {@link #endSending()}, though the server may have closed already. */
    public RawClient endSendingUnlessClosed() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            // Nothing to end.
        }
        return this;
    }

    /** Leaves without a farewell (RST). */
    public void reset() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves (FIN). */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
