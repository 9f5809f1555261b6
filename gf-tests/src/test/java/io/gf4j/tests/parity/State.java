package io.gf4j.tests.parity;

import java.util.Locale;

/** What became of a Go name. */
enum State {
    DONE,
    TODO,
    DECLINED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
