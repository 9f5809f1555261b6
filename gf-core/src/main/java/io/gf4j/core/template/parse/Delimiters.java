package io.gf4j.core.template.parse;

/** What encloses an action; an empty one stands for <code>{{</code> or <code>}}</code>. */
public record Delimiters(String left, String right) {
    public Delimiters {
        left = left.isEmpty() ? "{{" : left;
        right = right.isEmpty() ? "}}" : right;
    }
}
