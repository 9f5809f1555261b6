package io.gf4j.http.openapi;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;

/** Something cannot be described. */
final class DocumentError {
    private DocumentError() {}

    static GfException of(String format, Object... args) {
        return Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, format, args);
    }
}
