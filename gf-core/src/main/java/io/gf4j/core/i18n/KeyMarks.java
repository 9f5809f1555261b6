package io.gf4j.core.i18n;

import java.util.Map;

/**
 * What stands before and behind a key in a text. A key is at least one character long, of one line, and as short as can
 * be. Finding them takes a time linear in the text, whoever wrote it.
 */
record KeyMarks(String left, String right) {
    /** The content with the texts of the keys that are known. */
    String replace(String content, Map<String, String> texts) {
        int mark = content.indexOf(left);
        if (mark < 0) {
            return content;
        }
        StringBuilder out = new StringBuilder(content.length() + 16);
        int copied = 0;
        int end = -1;
        while (mark >= 0) {
            int key = mark + left.length();
            if (end < key + 1) {
                end = key < content.length() ? content.indexOf(right, key + 1) : -1;
            }
            if (end < 0) {
                break;
            }
            int line = content.indexOf('\n', key);
            if (line >= 0 && line < end) {
                mark = content.indexOf(left, Math.max(mark + 1, line - left.length() + 1));
                continue;
            }
            int next = end + right.length();
            String text = texts.get(content.substring(key, end));
            out.append(content, copied, mark).append(text == null ? content.substring(mark, next) : text);
            copied = next;
            mark = content.indexOf(left, next);
        }
        return out.append(content, copied, content.length()).toString();
    }
}
