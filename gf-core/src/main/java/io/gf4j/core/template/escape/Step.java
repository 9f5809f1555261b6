package io.gf4j.core.template.escape;

/** The context behind a piece of text, and how long that piece is. */
record Step(Context context, int length) {
    /** A mistake: nothing behind it counts. */
    static Step error(String description, String text) {
        return new Step(Context.error(Failure.of(description)), text.length());
    }
}
