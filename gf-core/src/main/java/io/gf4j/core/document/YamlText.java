package io.gf4j.core.document;

import java.util.Set;
import java.util.regex.Pattern;

/** How yaml.v3 writes a text: plain where it would be read as the same text, else in quotes or as a block. */
final class YamlText {
    /** Booleans of YAML 1.1, which Go quotes for older readers. */
    private static final Set<String> OLD_BOOLEANS =
            Set.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "n", "N", "no", "No", "NO", "off", "Off", "OFF");

    private static final Pattern BASE_60 = Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");
    private static final String OPENING = "#,[]{}&*!|>'\"%@`";

    private final String text;
    private boolean indicators;
    private boolean breaks;
    private boolean escapes;
    private boolean tabs;
    private boolean spaceBeforeBreak;

    private YamlText(String text) {
        this.text = text;
        text.codePoints().forEach(this::look);
        spaceBeforeBreak = text.contains(" \n");
        indicators = text.startsWith("---") || text.startsWith("...") || opens() || hasInside();
    }

    private void look(int rune) {
        breaks |= rune == '\n';
        tabs |= rune == '\t';
        escapes |= rune != '\t' && !isPrintable(rune);
    }

    private static boolean isPrintable(int rune) {
        return rune == '\n'
                || rune >= ' ' && rune <= '~'
                || rune >= 0xA0 && rune <= 0xFFFD && rune != 0xFEFF && rune != 0x2028 && rune != 0x2029;
    }

    private boolean opens() {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return OPENING.indexOf(first) >= 0 || "?:-".indexOf(first) >= 0 && isBlank(1);
    }

    private boolean hasInside() {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' && isBlank(i + 1) || c == '#' && isBlank(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(int at) {
        return at >= text.length() || " \t\n".indexOf(text.charAt(at)) >= 0;
    }

    /** The text as a key. */
    static String key(String text) {
        return of(text, -1);
    }

    /**
     * The text as a value.
     *
     * @param indent where the lines of a block begin; below zero there may be no block
     */
    static String of(String text, int indent) {
        YamlText analysis = new YamlText(text);
        if (analysis.breaks) {
            return indent < 0 || !analysis.mayBeBlock() ? analysis.doubleQuoted() : analysis.block(indent);
        }
        if (!analysis.isReadAsText()) {
            return analysis.doubleQuoted();
        }
        if (analysis.tabs || analysis.escapes) {
            return analysis.doubleQuoted();
        }
        boolean plain = !analysis.indicators && !text.startsWith(" ") && !text.endsWith(" ");
        return plain ? text : "'" + text.replace("'", "''") + "'";
    }

    private boolean isReadAsText() {
        return YamlScalars.of(text) instanceof String
                && !OLD_BOOLEANS.contains(text)
                && !BASE_60.matcher(text).matches();
    }

    private boolean mayBeBlock() {
        return !text.endsWith(" ") && !spaceBeforeBreak && !escapes;
    }

    private String block(int indent) {
        StringBuilder out = new StringBuilder("|");
        if (text.startsWith(" ") || text.startsWith("\n")) {
            out.append(YamlEncoder.INDENT);
        }
        if (!text.endsWith("\n")) {
            out.append('-');
        } else if (text.length() == 1 || text.endsWith("\n\n")) {
            out.append('+');
        }
        String pad = " ".repeat(indent);
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        for (String line : body.split("\n", -1)) {
            out.append('\n').append(line.isEmpty() ? "" : pad).append(line);
        }
        return out.toString();
    }

    private String doubleQuoted() {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(rune -> {
            if (rune == '"' || rune == '\\') {
                out.append('\\').appendCodePoint(rune);
            } else if (rune != '\n' && isPrintable(rune)) {
                out.appendCodePoint(rune);
            } else {
                out.append('\\').append(escape(rune));
            }
        });
        return out.append('"').toString();
    }

    private static String escape(int rune) {
        return switch (rune) {
            case 0 -> "0";
            case 7 -> "a";
            case '\b' -> "b";
            case '\t' -> "t";
            case '\n' -> "n";
            case 0x0B -> "v";
            case '\f' -> "f";
            case '\r' -> "r";
            case 0x1B -> "e";
            case 0x85 -> "N";
            case 0x2028 -> "L";
            case 0x2029 -> "P";
            default -> {
                String form = rune <= 0xFF ? "x%02X" : rune <= 0xFFFF ? "u%04X" : "U%08X";
                yield form.formatted(rune);
            }
        };
    }
}
