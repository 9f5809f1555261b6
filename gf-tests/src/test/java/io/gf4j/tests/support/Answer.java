package io.gf4j.tests.support;

import java.util.List;

/**
 * A whole answer.
 *
 * @param pieces the chunks, or the body in one piece if it did not come in chunks; each byte is a char
 */
public record Answer(Head head, List<String> pieces) {
    public int status() {
        return head.status();
    }

    public String header(String name) {
        return head.header(name);
    }

    public String body() {
        return String.join("", pieces);
    }
}
