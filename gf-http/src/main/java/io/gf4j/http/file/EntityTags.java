package io.gf4j.http.file;

/** Entity tags and lists of them, as conditions name them (RFC 9110, 8.8.3). */
final class EntityTags {
    private EntityTags() {}

    /** Whether the list names the tag or is {@code *}; what stands behind a broken item is not read. */
    static boolean matches(String list, String tag, boolean weakly) {
        String rest = list.strip();
        while (!rest.isEmpty()) {
            if (rest.charAt(0) == '*') {
                return true;
            }
            if (rest.charAt(0) == ',') {
                rest = rest.substring(1).strip();
                continue;
            }
            String item = first(rest);
            if (item.isEmpty()) {
                return false;
            }
            if (weakly ? equalWeakly(item, tag) : equalStrongly(item, tag)) {
                return true;
            }
            rest = rest.substring(item.length()).strip();
        }
        return false;
    }

    /** The tag that the text begins with, or empty if there is none. */
    static String first(String text) {
        int start = text.startsWith("W/") ? 2 : 0;
        if (text.length() < start + 2 || text.charAt(start) != '"') {
            return "";
        }
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return text.substring(0, i + 1);
            }
            if (c <= ' ' || c == 0x7f) {
                return "";
            }
        }
        return "";
    }

    static boolean equalStrongly(String a, String b) {
        return a.equals(b) && a.startsWith("\"");
    }

    private static boolean equalWeakly(String a, String b) {
        return opaque(a).equals(opaque(b));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
