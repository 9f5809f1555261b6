package io.gf4j.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.json.codec.JsonIndent;
import io.gf4j.core.json.codec.JsonText;
import io.gf4j.core.xml.XmlEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document that is read and changed by patterns: keys and indexes between dots, {@code users.0.name}; {@code .} is
 * all of it (Go: {@code gjson.Json}). {@link Gjson} makes one.
 *
 * <p>Many threads may use it at once. What its methods return is part of it: changing that changes the document.
 */
public final class Json {
    private final Object lock = new Object();
    private @Nullable Object root;

    Json(@Nullable Object root) {
        this.root = root;
    }

    /**
     * What is there, or the default; an empty Var if there is neither, and for the empty pattern. Null that is there is
     * an empty Var, too.
     */
    public Var get(String pattern, @Nullable Object... def) {
        @Nullable Object found = find(pattern);
        if (JsonPattern.NOTHING.equals(found)) {
            return Var.of(pattern.isEmpty() || def.length == 0 ? null : def[0]);
        }
        return Var.of(found);
    }

    /** {@link #get} as a document of its own. */
    public Json getJson(String pattern, @Nullable Object... def) {
        return Gjson.of(get(pattern, def).val());
    }

    /** {@link #get} as a list, each item as a document of its own. */
    public List<Json> getJsons(String pattern, @Nullable Object... def) {
        return get(pattern, def).toArray().stream().map(Gjson::of).toList();
    }

    /**
     * Puts a value there. Missing maps and lists on the way are made, a list where the key is a number, and null and
     * values without parts are replaced; so is a map in a list, if the next key is a number. A list grows as far as the
     * index says.
     *
     * @throws io.gf4j.core.error.GfException if a list would need a key that is no index
     */
    public void set(String pattern, @Nullable Object value) {
        synchronized (lock) {
            root = new JsonPattern(pattern).set(root, JsonTree.of(value));
        }
    }

    /** Takes away what is there; items behind it in a list move up. Nothing if there is nothing. */
    public void remove(String pattern) {
        synchronized (lock) {
            root = new JsonPattern(pattern).remove(root);
        }
    }

    /**
     * Adds a value to the list there, which is made if there is nothing.
     *
     * @throws io.gf4j.core.error.GfException if something else is there
     */
    public void append(String pattern, @Nullable Object value) {
        synchronized (lock) {
            @Nullable Object found = find(pattern);
            String prefix = pattern.equals(".") ? "" : pattern + ".";
            if (found == null || JsonPattern.NOTHING.equals(found)) {
                set(prefix + "0", value);
            } else if (found instanceof List<?> list) {
                set(prefix + list.size(), value);
            } else {
                throw Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "invalid variable type of %s", pattern);
            }
        }
    }

    /** Whether there is something, if only null. */
    public boolean contains(String pattern) {
        return !JsonPattern.NOTHING.equals(find(pattern));
    }

    /** How many members or items are there; -1 if it is neither map nor list. */
    public int len(String pattern) {
        @Nullable Object found = find(pattern);
        return switch (found) {
            case Map<?, ?> map -> map.size();
            case Collection<?> items -> items.size();
            case null, default -> -1;
        };
    }

    /** Whether the document is nothing or null. */
    public boolean isNil() {
        return toObject() == null;
    }

    /** The whole document as a Var. */
    public Var toVar() {
        return Var.of(toObject());
    }

    /** The whole document as {@link Var#toMap} has it. */
    public Map<String, @Nullable Object> toMap() {
        return toVar().toMap();
    }

    /** The whole document as {@link Var#toArray} has it. */
    public List<@Nullable Object> toArray() {
        return toVar().toArray();
    }

    /**
     * The whole document as a record, bean or other type, see {@link Var#scan}.
     *
     * @throws io.gf4j.core.error.GfException if a bean cannot be made of it
     */
    @SafeVarargs
    public final <T> @Nullable T scan(Class<T> type, Map<String, String>... mapping) {
        return toVar().scan(type, mapping);
    }

    /** The whole document: maps, lists and values without parts. In JSON a document is itself. */
    @JsonValue
    public @Nullable Object toObject() {
        synchronized (lock) {
            return root;
        }
    }

    /** The document in JSON, in UTF-8. */
    public byte[] toJson() {
        synchronized (lock) {
            return JsonText.encode(root);
        }
    }

    /** The document in JSON. */
    public String toJsonString() {
        synchronized (lock) {
            return JsonText.of(root);
        }
    }

    /** The document in JSON, a member or item a line, indented by tabs. */
    public String toJsonIndentString() {
        return JsonIndent.of(toJsonString());
    }

    /**
     * The document in XML, in UTF-8 and without a declaration: keys in order, a list as repeated elements,
     * {@code -name} as an attribute, {@code #text} as text. Nothing is escaped, as in Go: text from a client needs
     * escaping first.
     *
     * @param rootTag name of the root element; without it {@code doc}, or the document's only key
     * @throws io.gf4j.core.error.GfException for an attribute that is null, a list or a map
     */
    public byte[] toXml(String... rootTag) {
        String xml = XmlEncoder.encode(toMap(), rootTag.length > 0 ? rootTag[0] : null);
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Same as {@link #toJsonString()}. */
    @Override
    public String toString() {
        return toJsonString();
    }

    private @Nullable Object find(String pattern) {
        synchronized (lock) {
            return new JsonPattern(pattern).get(root);
        }
    }
}
