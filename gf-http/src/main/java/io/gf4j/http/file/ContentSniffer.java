package io.gf4j.http.file;

/** Guesses a media type from how the content begins (Go: net/http.DetectContentType). */
public final class ContentSniffer {
    private static final int LOOKED_AT = 512;

    private static final String[] HTML = {
        "<!DOCTYPE HTML",
        "<HTML",
        "<HEAD",
        "<SCRIPT",
        "<IFRAME",
        "<H1",
        "<DIV",
        "<FONT",
        "<TABLE",
        "<A",
        "<STYLE",
        "<TITLE",
        "<B",
        "<BODY",
        "<BR",
        "<P",
        "<!--"
    };

    /** Asked before MP4, whose first bytes may be those of an icon. */
    private static final Signature[] DOCUMENTS_AND_MEDIA = {
        head("application/pdf", "%PDF-"),
        head("application/postscript", "%!PS-Adobe-"),
        byteOrderMark("text/plain; charset=utf-16be", "\u00FE\u00FF"),
        byteOrderMark("text/plain; charset=utf-16le", "\u00FF\u00FE"),
        byteOrderMark("text/plain; charset=utf-8", "\u00EF\u00BB\u00BF"),
        head("image/x-icon", "\0\0\1\0"),
        head("image/x-icon", "\0\0\2\0"),
        head("image/bmp", "BM"),
        head("image/gif", "GIF87a"),
        head("image/gif", "GIF89a"),
        new Signature("image/webp", "RIFF", 8, "WEBPVP"),
        head("image/png", "\u0089PNG\r\n\u001A\n"),
        head("image/jpeg", "\u00FF\u00D8\u00FF"),
        new Signature("audio/aiff", "FORM", 8, "AIFF"),
        head("audio/mpeg", "ID3"),
        head("application/ogg", "OggS\0"),
        head("audio/midi", "MThd\0\0\0\6"),
        new Signature("video/avi", "RIFF", 8, "AVI "),
        new Signature("audio/wave", "RIFF", 8, "WAVE"),
        head("video/webm", "\u001AE\u00DF\u00A3")
    };

    /** Asked after MP4, which may have LP where an embedded font has it. */
    private static final Signature[] FONTS_AND_ARCHIVES = {
        new Signature("application/vnd.ms-fontobject", "", 34, "LP"),
        head("font/ttf", "\0\1\0\0"),
        head("font/otf", "OTTO"),
        head("font/collection", "ttcf"),
        head("font/woff", "wOFF"),
        head("font/woff2", "wOF2"),
        head("application/x-gzip", "\u001F\u008B\b"),
        head("application/zip", "PK\3\4"),
        head("application/x-rar-compressed", "Rar!\u001A\7\0"),
        head("application/x-rar-compressed", "Rar!\u001A\7\1\0"),
        head("application/wasm", "\0asm")
    };

    private ContentSniffer() {}

    /**
     * Returns the media type of {@code length} bytes, of which the first 512 are looked at. Never null: what is no text
     * and nothing known is {@code application/octet-stream}.
     */
    public static String sniff(byte[] bytes, int offset, int length) {
        int end = offset + Math.min(length, LOOKED_AT);
        int content = skipSpace(bytes, offset, end);
        if (isHtml(bytes, content, end)) {
            return "text/html; charset=utf-8";
        }
        if (hasAt(bytes, content, end, "<?xml")) {
            return "text/xml; charset=utf-8";
        }
        for (Signature signature : DOCUMENTS_AND_MEDIA) {
            if (signature.matches(bytes, offset, end)) {
                return signature.type;
            }
        }
        if (isMp4(bytes, offset, end)) {
            return "video/mp4";
        }
        for (Signature signature : FONTS_AND_ARCHIVES) {
            if (signature.matches(bytes, offset, end)) {
                return signature.type;
            }
        }
        return isText(bytes, content, end) ? "text/plain; charset=utf-8" : "application/octet-stream";
    }

    private static int skipSpace(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || isLineEnd(bytes[at]))) {
            at++;
        }
        return at;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\f' || b == '\r';
    }

    private static boolean isHtml(byte[] bytes, int from, int end) {
        for (String tag : HTML) {
            int after = from + tag.length();
            if (after < end && (bytes[after] == ' ' || bytes[after] == '>') && isTag(bytes, from, tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(byte[] bytes, int from, String upperCaseTag) {
        for (int i = 0; i < upperCaseTag.length(); i++) {
            char wanted = upperCaseTag.charAt(i);
            boolean letter = wanted >= 'A' && wanted <= 'Z';
            if ((letter ? bytes[from + i] & ~0x20 : bytes[from + i]) != wanted) {
                return false;
            }
        }
        return true;
    }

    /** The first box must be whole, and one of its words, but for the version in the fourth, begin with mp4. */
    private static boolean isMp4(byte[] bytes, int from, int end) {
        if (!hasAt(bytes, from + 4, end, "ftyp")) {
            return false;
        }
        int size = boxSize(bytes, from);
        if (size > end - from || size % 4 != 0) {
            return false;
        }
        for (int word = 8; word < size; word += 4) {
            if (word != 12 && hasAt(bytes, from + word, end, "mp4")) {
                return true;
            }
        }
        return false;
    }

    /** Big-endian; a size of 2 GB or more is negative, so such a box has no words. */
    private static int boxSize(byte[] bytes, int at) {
        return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
    }

    private static boolean isText(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != 0x1B && !isLineEnd(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes at a place are these characters, each below 256. */
    private static boolean hasAt(byte[] bytes, int at, int end, String expected) {
        if (end - at < expected.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if ((bytes[at + i] & 0xFF) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Signature head(String type, String head) {
        return new Signature(type, head, 0, "");
    }

    /** As in Go, a mark counts only where at least four bytes are there. */
    private static Signature byteOrderMark(String type, String mark) {
        return new Signature(type, mark, 4, "");
    }

    /** A type whose content has {@code head} at its start and {@code inside} at a fixed place. */
    private record Signature(String type, String head, int at, String inside) {
        boolean matches(byte[] bytes, int from, int end) {
            return hasAt(bytes, from, end, head) && hasAt(bytes, from + at, end, inside);
        }
    }
}
