package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.Request;

/** An object whose method leaves its mark, and what runs around it. Go: marks.go, markedObject. */
record MarkedObject(Marks.At at) {
    public void init(Request r) throws Exception {
        r.response().write("init ");
        at.reached(r, "init");
    }

    public void shut(Request r) throws Exception {
        r.response().write("shut ");
        at.reached(r, "shut");
    }

    public void index(Request r) throws Exception {
        r.response().write("method ");
        at.reached(r, "method");
    }
}
