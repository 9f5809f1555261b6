package io.gf4j.core.template.parse;

import io.gf4j.core.template.parse.Node.Block;

/** A template with its name: a whole text, or what {@code define} or {@code block} name in it. */
public record Definition(String name, Source source, Block root) {
    /** Whether it consists of spaces only, so that it does not replace another of its name. */
    public boolean isEmpty() {
        return root.nodes().stream()
                .allMatch(node -> node instanceof Node.Text text && text.text().isBlank());
    }
}
