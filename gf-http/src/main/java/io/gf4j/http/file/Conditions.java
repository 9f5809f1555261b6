package io.gf4j.http.file;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a request for a content (RFC 9110, 13; Go: net/http's checkPreconditions).
 *
 * @param method the request's method
 * @param headers the request's headers: from a name to its value, or empty
 * @param etag the content's entity tag, or empty
 * @param changed when the content was changed last, or null if that is not known
 */
public record Conditions(
        String method,
        UnaryOperator<String> headers,
        String etag,
        @Nullable Instant changed) {
    /** What the conditions come to. */
    public enum Outcome {
        /** The content is to be sent. */
        SEND,
        /** The client has it: 304. */
        NOT_MODIFIED,
        /** It is not what the client expects: 412. */
        FAILED
    }

    public Conditions {
        changed = changed == null || changed.equals(Instant.EPOCH) ? null : changed.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Asks the conditions in the order that RFC 9110 prescribes. */
    public Outcome outcome() {
        String match = header("If-Match");
        boolean expected =
                match.isEmpty() ? !changedSince("If-Unmodified-Since") : EntityTags.matches(match, etag, false);
        if (!expected) {
            return Outcome.FAILED;
        }
        String noneMatch = header("If-None-Match");
        if (!noneMatch.isEmpty()) {
            return !EntityTags.matches(noneMatch, etag, true)
                    ? Outcome.SEND
                    : isRead() ? Outcome.NOT_MODIFIED : Outcome.FAILED;
        }
        return isRead() && unchangedSince("If-Modified-Since") ? Outcome.NOT_MODIFIED : Outcome.SEND;
    }

    /** The Range header, or empty if the content is to be sent as a whole. */
    public String range() {
        String ifRange = header("If-Range");
        boolean whole = isRead() && !ifRange.isEmpty() && !isCurrent(ifRange);
        return whole ? "" : header("Range");
    }

    private boolean isCurrent(String ifRange) {
        String tag = EntityTags.first(ifRange.strip());
        if (!tag.isEmpty()) {
            return EntityTags.equalStrongly(tag, etag);
        }
        Instant time = HttpTime.parse(ifRange);
        return time != null && time.equals(changed);
    }

    private boolean changedSince(String name) {
        Instant time = HttpTime.parse(header(name));
        return time != null && changed != null && changed.isAfter(time);
    }

    private boolean unchangedSince(String name) {
        Instant time = HttpTime.parse(header(name));
        return time != null && changed != null && !changed.isAfter(time);
    }

    private boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    private String header(String name) {
        return headers.apply(name);
    }
}
