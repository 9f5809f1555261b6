package io.gf4j.http.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes pieces of a pattern's path (Go: {@code Server.patternToRegular}). */
final class PathPieces {
    private static final Pattern WILDCARD = Pattern.compile("\\{([\\w\\-]+)}|\\*");

    private final List<PathPiece> pieces = new ArrayList<>();

    PathPieces(String uri) {
        if (uri.equals("/")) {
            addLiteral("/");
        }
        for (String segment : uri.split("/")) {
            if (!segment.isEmpty()) {
                addSegment(segment);
            }
        }
    }

    List<PathPiece> list() {
        return pieces;
    }

    private void addSegment(String segment) {
        switch (segment.charAt(0)) {
            case ':' -> {
                addLiteral("/");
                pieces.add(new PathPiece.Field(nameAfterSign(segment)));
            }
            case '*' -> {
                pieces.add(new PathPiece.OptionalSlash());
                pieces.add(new PathPiece.Rest(nameAfterSign(segment)));
            }
            default -> {
                addLiteral("/");
                addMixed(segment);
            }
        }
    }

    private static @Nullable String nameAfterSign(String segment) {
        return segment.length() > 1 ? segment.substring(1) : null;
    }

    private void addMixed(String segment) {
        Matcher wildcard = WILDCARD.matcher(segment);
        int start = 0;
        while (wildcard.find()) {
            addLiteral(segment.substring(start, wildcard.start()));
            String name = wildcard.group(1);
            pieces.add(name == null ? new PathPiece.Rest(null) : new PathPiece.Field(name));
            start = wildcard.end();
        }
        addLiteral(segment.substring(start));
    }

    private void addLiteral(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof PathPiece.Literal last) {
            pieces.set(pieces.size() - 1, new PathPiece.Literal(last.text() + text));
        } else {
            pieces.add(new PathPiece.Literal(text));
        }
    }
}
