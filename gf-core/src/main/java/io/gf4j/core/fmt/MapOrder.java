package io.gf4j.core.fmt;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order in which map keys print: null, then class by class; keys that have no order stay as they come. */
final class MapOrder implements Comparator<@Nullable Object> {
    static final MapOrder INSTANCE = new MapOrder();

    private MapOrder() {}

    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return Boolean.compare(a != null, b != null);
        }
        if (a.getClass() != b.getClass()) {
            return a.getClass().getName().compareTo(b.getClass().getName());
        }
        return switch (a) {
            case String text -> compareText(text, (String) b);
            case Double number -> compareNumbers(number, (Double) b);
            case Float number -> compareNumbers(number, (Float) b);
            case Comparable<?> comparable -> compareSameClass(comparable, b);
            default -> 0;
        };
    }

    /** By code point, as UTF-8 bytes sort; {@link String#compareTo} puts surrogates before U+E000. */
    private static int compareText(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean leftPair = Character.isSurrogate(left);
                return leftPair == Character.isSurrogate(right) ? Character.compare(left, right) : leftPair ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** NaN comes first in Go. */
    private static int compareNumbers(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b)
                ? Boolean.compare(Double.isNaN(b), Double.isNaN(a))
                : Double.compare(a, b);
    }

    @SuppressWarnings("unchecked")
    private static int compareSameClass(Comparable<?> a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }
}
