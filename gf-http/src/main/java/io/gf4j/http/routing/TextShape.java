package io.gf4j.http.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the literal text of a pattern stands: {@code /{tenant}/list/item-{id}} has the whole second segment and five
 * characters of the third. A path can only match a pattern if it has the same text in these places.
 */
record TextShape(List<Place> places) {
    static final TextShape NO_TEXT = new TextShape(List.of());

    private static final int WHOLE = -1;

    /**
     * @param segment counted from 0
     * @param length how many of its first characters, or {@link #WHOLE}
     */
    private record Place(int segment, int length) {}

    static TextShape of(List<String> pattern) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pattern.size(); i++) {
            int length = literalStart(pattern.get(i));
            // A rest may follow a literal without a slash, and behind it nothing has a fixed place.
            boolean restFollows = i + 1 < pattern.size() && pattern.get(i + 1).startsWith("*");
            if (length == pattern.get(i).length() && !restFollows) {
                length = WHOLE;
            }
            if (length != 0) {
                places.add(new Place(i, length));
            }
            if (pattern.get(i).indexOf('*') >= 0) {
                break;
            }
        }
        return new TextShape(places);
    }

    /** The text in these places; one that no pattern has if the path ends before. */
    String textOf(List<String> segments) {
        if (places.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Place place : places) {
            String segment = place.segment < segments.size() ? segments.get(place.segment) : "";
            int end = place.length == WHOLE ? segment.length() : Math.min(place.length, segment.length());
            text.append(segment, 0, end).append('/');
        }
        return text.toString();
    }

    /** How many characters stand before the first wildcard. */
    private static int literalStart(String segment) {
        if (segment.startsWith(":")) {
            return 0;
        }
        int brace = segment.indexOf('{');
        int star = segment.indexOf('*');
        int end = brace < 0 ? segment.length() : brace;
        return star < 0 ? end : Math.min(end, star);
    }
}
