package io.gf4j.tests.transcripts;

/** One row of a transcript; the text is escaped. */
record Row(When when, char marker, String text) {
    static final char SENT = '>';
    static final char HEAD = '<';
    static final char BODY = '|';
    static final char END = '=';
    static final char ACT = '~';
    static final char REMARK = '!';

    private static final int MARKER_AT = 8;

    Row(char marker, String text) {
        this(When.UNSAID, marker, text);
    }

    static Row parse(String line) {
        String when = line.substring(0, MARKER_AT).strip();
        String text = line.length() > MARKER_AT + 2 ? line.substring(MARKER_AT + 2) : "";
        return new Row(When.of(when), line.charAt(MARKER_AT), text);
    }

    boolean is(char other) {
        return marker == other;
    }

    Row at(When other) {
        return new Row(other, marker, text);
    }

    @Override
    public String toString() {
        return (when + " ".repeat(MARKER_AT - when.toString().length()) + marker + " " + text).stripTrailing();
    }
}
