package io.gf4j.http;

import java.util.Locale;
import java.util.Set;

/** The name under which an upload is stored, whatever its sender called it. */
final class UploadName {
    /** What Windows takes for a device, with any extension. */
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$");

    private UploadName() {}

    /**
     * The last name of the path, with {@code _} for what no file system keeps as it is: control characters, colons, a
     * name of dots alone, a device before the first dot.
     */
    static String of(String filename) {
        String name = filename.substring(Math.max(filename.lastIndexOf('/'), filename.lastIndexOf('\\')) + 1);
        StringBuilder safe = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            safe.append(Character.isISOControl(c) || c == ':' ? '_' : c);
        }
        if (safe.chars().allMatch(c -> c == '.' || c == ' ')) {
            return "_".repeat(Math.max(safe.length(), 1));
        }
        return isDevice(safe) ? "_" + safe : safe.toString();
    }

    private static boolean isDevice(CharSequence name) {
        String text = name.toString();
        int dot = text.indexOf('.');
        String stem = (dot < 0 ? text : text.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
        boolean port = stem.length() == 4
                && (stem.startsWith("COM") || stem.startsWith("LPT"))
                && "0123456789\u00b9\u00b2\u00b3".indexOf(stem.charAt(3)) >= 0;
        return port || DEVICES.contains(stem);
    }

    /** What stands at the end of the stored name, dot included; empty without a dot. Go: gfile.Ext. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
