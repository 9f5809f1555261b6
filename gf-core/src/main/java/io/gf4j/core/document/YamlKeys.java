package io.gf4j.core.document;

import java.util.Comparator;

/** yaml.v3's order of keys: numbers in them count as numbers, and letters come behind other signs. */
final class YamlKeys implements Comparator<String> {
    static final YamlKeys ORDER = new YamlKeys();

    private YamlKeys() {}

    @Override
    public int compare(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        boolean digits = false;
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (a[i] == b[i]) {
                digits = Character.isDigit(a[i]);
                continue;
            }
            boolean letterA = Character.isLetter(a[i]);
            boolean letterB = Character.isLetter(b[i]);
            if (letterA && letterB) {
                return Integer.compare(a[i], b[i]);
            }
            if (letterA || letterB) {
                return letterA == digits ? -1 : 1;
            }
            return numbers(a, b, i);
        }
        return Integer.compare(a.length, b.length);
    }

    /** Digits that have gone before make a zero count. */
    private static int numbers(int[] a, int[] b, int at) {
        long start = a[at] == '0' || b[at] == '0' ? before(a, at) : 0;
        int endA = end(a, at);
        int endB = end(b, at);
        int byValue = Long.compare(value(a, at, endA, start), value(b, at, endB, start));
        if (byValue != 0) {
            return byValue;
        }
        return endA != endB ? Integer.compare(endA, endB) : Integer.compare(a[at], b[at]);
    }

    private static long before(int[] runes, int at) {
        for (int i = at - 1; i >= 0 && Character.isDigit(runes[i]); i--) {
            if (runes[i] != '0') {
                return 1;
            }
        }
        return 0;
    }

    private static int end(int[] runes, int start) {
        int end = start;
        while (end < runes.length && Character.isDigit(runes[end])) {
            end++;
        }
        return end;
    }

    private static long value(int[] runes, int start, int end, long before) {
        long value = before;
        for (int i = start; i < end; i++) {
            value = value * 10 + (runes[i] - '0');
        }
        return value;
    }
}
