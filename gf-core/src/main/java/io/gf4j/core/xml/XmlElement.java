package io.gf4j.core.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element whose end has not come yet. */
final class XmlElement {
    private static final String TEXT = "#text";

    private final String name;
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Text that came before any member. */
    private @Nullable String plain;

    XmlElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void attribute(String attribute, String value) {
        members.put("-" + attribute, value);
    }

    @SuppressWarnings("unchecked")
    void child(String child, Object value) {
        Object known = members.get(child);
        if (known == null) {
            members.put(child, value);
        } else if (known instanceof List<?> list) {
            ((List<@Nullable Object>) list).add(value);
        } else {
            List<@Nullable Object> list = new ArrayList<>();
            list.add(known);
            list.add(value);
            members.put(child, list);
        }
    }

    void text(String text) {
        String trimmed = trim(text);
        if (trimmed.isEmpty()) {
            return;
        }
        if (members.isEmpty()) {
            plain = trimmed;
        } else {
            members.put(TEXT, trimmed);
        }
    }

    /** Its members, or its text if it has none. */
    Object value() {
        if (members.isEmpty()) {
            return plain == null ? "" : plain;
        }
        if (plain != null) {
            members.put(TEXT, plain);
        }
        return members;
    }

    Map<String, @Nullable Object> asDocument() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put(name, value());
        return document;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\b';
    }
}
