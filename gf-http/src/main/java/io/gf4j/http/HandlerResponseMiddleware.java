package io.gf4j.http;

import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.util.Locale;
import java.util.Set;

/** Puts a strict route's result or error into the envelope, unless something was written or a stream is on. */
final class HandlerResponseMiddleware {
    private static final Set<String> STREAMS =
            Set.of("text/event-stream", "application/octet-stream", "multipart/x-mixed-replace");

    private HandlerResponseMiddleware() {}

    static void handle(Request r) {
        r.middleware().next();
        Response response = r.response();
        if (response.bufferLength() > 0 || response.bytesWritten() > 0 || isStream(response.header())) {
            return;
        }
        Throwable error = r.getError();
        Code code;
        String message;
        if (error != null) {
            Code own = Gerror.code(error);
            code = own.code() == Gcode.CODE_NIL.code() ? Gcode.CODE_INTERNAL_ERROR : own;
            message = String.valueOf(error.getMessage());
        } else {
            code = ofStatus(response.status());
            message = code.message();
            if (code.code() != 0) {
                r.setError(Gerror.newCode(code));
            }
        }
        response.writeJson(new DefaultHandlerResponse(code.code(), message, r.getHandlerResponse()));
    }

    private static Code ofStatus(int status) {
        return switch (status) {
            case 0, 200 -> Gcode.CODE_OK;
            case 404 -> Gcode.CODE_NOT_FOUND;
            case 403 -> Gcode.CODE_NOT_AUTHORIZED;
            default -> Gcode.CODE_UNKNOWN;
        };
    }

    private static boolean isStream(Header header) {
        String type = header.get("Content-Type");
        int parameters = type.indexOf(';');
        String media = parameters < 0 ? type : type.substring(0, parameters);
        return STREAMS.contains(media.strip().toLowerCase(Locale.ROOT));
    }
}
