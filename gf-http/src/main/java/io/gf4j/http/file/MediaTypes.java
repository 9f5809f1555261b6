package io.gf4j.http.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Media types by the names of files: the table that Go brings along (Go: mime.TypeByExtension). What Go adds from
 * tables of the machine is left out, so that a file has the same type everywhere.
 */
public final class MediaTypes {
    private static final Map<String, String> BY_EXTENSION = table("""
            application/gzip: gz
            application/json: json
            application/msword: doc
            application/octet-stream: bin com exe
            application/pdf: pdf
            application/postscript: ai eps ps
            application/rdf+xml: rdf
            application/rtf: rtf
            application/vnd.android.package-archive: apk
            application/vnd.ms-excel: xls
            application/vnd.ms-powerpoint: ppt
            application/vnd.openxmlformats-officedocument.presentationml.presentation: pptx
            application/vnd.openxmlformats-officedocument.spreadsheetml.sheet: xlsx
            application/vnd.openxmlformats-officedocument.wordprocessingml.document: docx
            application/wasm: wasm
            application/xhtml+xml: xht xhtml
            application/zip: zip
            audio/flac: flac
            audio/mp4: m4a
            audio/mpeg: mp3
            audio/ogg: oga ogg opus
            audio/wav: wav
            audio/webm: webm
            image/apng: apng
            image/avif: avif
            image/bmp: bmp
            image/gif: gif
            image/jpeg: jfif jpeg jpg pjp pjpeg
            image/png: png
            image/svg+xml: svg
            image/tiff: tif tiff
            image/vnd.microsoft.icon: ico
            image/webp: webp
            image/x-xbitmap: xbm
            message/rfc822: eml
            text/calendar; charset=utf-8: ics
            text/css; charset=utf-8: css
            text/csv; charset=utf-8: csv
            text/html; charset=utf-8: ehtml htm html shtml
            text/javascript; charset=utf-8: js mjs
            text/plain; charset=utf-8: text txt
            text/vtt; charset=utf-8: vtt
            text/xml; charset=utf-8: xbl xml xsl
            video/mp4: mp4
            video/ogg: ogv
            """);

    private MediaTypes() {}

    /** The type of a file of this name, or null if its extension has none. */
    public static @Nullable String ofName(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? null : BY_EXTENSION.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> table(String lines) {
        Map<String, String> types = new HashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.lastIndexOf(": ");
            for (String extension : line.substring(colon + 2).split(" ", -1)) {
                types.put(extension, line.substring(0, colon));
            }
        });
        return Map.copyOf(types);
    }
}
