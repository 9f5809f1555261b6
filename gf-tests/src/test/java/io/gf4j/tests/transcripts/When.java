package io.gf4j.tests.transcripts;

/** The time class of what came from the server, seen from what came or was sent before it. */
enum When {
    UNSAID(""),
    AT_ONCE("at once"),
    DELAYED("delayed"),
    /** Came while the client was not done. */
    EARLY("early");

    private final String text;

    When(String text) {
        this.text = text;
    }

    static When of(String text) {
        for (When when : values()) {
            if (when.text.equals(text)) {
                return when;
            }
        }
        throw new IllegalArgumentException("no time class: " + text);
    }

    @Override
    public String toString() {
        return text;
    }
}
