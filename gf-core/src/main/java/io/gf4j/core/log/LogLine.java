package io.gf4j.core.log;

import java.io.Serial;
import java.util.Collections;
import java.util.Iterator;
import org.slf4j.Marker;

/** Carries a finished line through slf4j, beside the plain text, to a {@link GoLayout}. */
@SuppressWarnings("deprecation") // slf4j would have markers without references, which this is
final class LogLine implements Marker {
    @Serial
    private static final long serialVersionUID = 1;

    private final String text;
    private final String colored;

    LogLine(String text, String colored) {
        this.text = text;
        this.colored = colored;
    }

    /** The line with its line end. */
    String text() {
        return text;
    }

    /** The same for a terminal. */
    String colored() {
        return colored;
    }

    @Override
    public String getName() {
        return "gf.line";
    }

    @Override
    public void add(Marker reference) {
        throw new UnsupportedOperationException("a finished line has no references");
    }

    @Override
    public boolean remove(Marker reference) {
        return false;
    }

    @Override
    public boolean hasChildren() {
        return false;
    }

    @Override
    public boolean hasReferences() {
        return false;
    }

    @Override
    public Iterator<Marker> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public boolean contains(Marker other) {
        return equals(other);
    }

    @Override
    public boolean contains(String name) {
        return name.equals(getName());
    }

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
