package io.gf4j.http.file;

/** A Range header that cannot be answered; its text is what the client is told. */
public final class InvalidRangeException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean beyondEnd;

    InvalidRangeException(boolean beyondEnd) {
        super(null, null, false, false);
        this.beyondEnd = beyondEnd;
    }

    @Override
    public String getMessage() {
        return beyondEnd ? "invalid range: failed to overlap" : "invalid range";
    }

    /** Whether it is in order, but all it asks for lies behind the end of the content. */
    public boolean isBeyondEnd() {
        return beyondEnd;
    }
}
