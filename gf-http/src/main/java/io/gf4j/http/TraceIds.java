package io.gf4j.http;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Trace ids: the caller's by W3C trace context, else a new one. They name requests in logs and need not be secret. */
final class TraceIds {
    private static final HexFormat HEX = HexFormat.of();
    private static final int ID_START = 3;
    private static final int ID_END = 35;
    private static final int HEADER_LENGTH = 55;
    private static final String INVALID = "0".repeat(ID_END - ID_START);

    private TraceIds() {}

    /**
     * The id for a request.
     *
     * @param traceparent {@code 00-<32 hex digits>-<16>-<2>}; anything else makes a new id
     */
    static String of(String traceparent) {
        if (traceparent.length() >= HEADER_LENGTH
                && traceparent.charAt(2) == '-'
                && traceparent.charAt(ID_END) == '-') {
            String id = traceparent.substring(ID_START, ID_END);
            if (!id.equals(INVALID) && isLowerHex(id)) {
                return id;
            }
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
    }

    private static boolean isLowerHex(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }
}
