package io.gf4j.core.ctx;

/** Who waits for a ctx to end: a link of its ring, so that it can leave at once however many others wait. */
final class Watcher {
    final Runnable action;
    Watcher previous = this;
    Watcher next = this;

    Watcher(Runnable action) {
        this.action = action;
    }

    /** Joins the ring as the last before {@code first}. */
    void join(Watcher first) {
        next = first;
        previous = first.previous;
        previous.next = this;
        first.previous = this;
    }

    void leave() {
        previous.next = next;
        next.previous = previous;
        next = this;
        previous = this;
    }
}
