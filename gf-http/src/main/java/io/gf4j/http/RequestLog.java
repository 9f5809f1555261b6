package io.gf4j.http;

import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.fmt.Fmt;
import java.time.Duration;
import java.time.Instant;

/**
 * The access log and the error log of a server, with ghttp's lines. For slf4j the loggers are {@code gf.http.access}
 * and {@code gf.http.error}. Text from the client is escaped: a line stays one line.
 */
final class RequestLog {
    private final RequestLogSettings settings;

    RequestLog(RequestLogSettings settings) {
        this.settings = settings;
    }

    /** Logs a request that is over, as far as the configuration asks for it. */
    void finished(Request request) {
        Throwable error = request.getError();
        if (error != null && settings.errorEnabled() && !ClientGoneException.isBehind(error)) {
            settings.error().error(request.ctxToRead(), errorLine(request, error));
        }
        if (settings.accessEnabled()) {
            settings.access().print(request.ctxToRead(), line(request));
        }
    }

    private static String line(Request request) {
        Instant left = request.leaveTime();
        Duration taken = Duration.between(request.enterTime(), left == null ? Instant.now() : left);
        return Fmt.sprintf(
                "%d \"%s %s %s %s %s\" %.3f, %s, \"%s\", \"%s\"",
                request.response().status(),
                LogText.escape(request.method()),
                request.getSchema(),
                LogText.escape(request.host()),
                LogText.escape(request.target().toString()),
                request.proto(),
                taken.toMillis() / 1000.0,
                LogText.escape(request.getClientIp()),
                LogText.escape(request.referer()),
                LogText.escape(request.userAgent()));
    }

    private String errorLine(Request request, Throwable error) {
        Code code = Gerror.code(error);
        Object detail = code.detail();
        String line = Fmt.sprintf(
                "%s, %d, \"%s\", \"%s\"",
                line(request),
                code.code(),
                code.message(),
                detail == null ? "" : Fmt.sprintf("%+v", detail).replace('\n', ' '));
        String stack = settings.errorStack() ? Gerror.stack(error) : "";
        return stack.isEmpty() ? line + ", " + error.getMessage() : line + "\nStack:\n" + stack;
    }
}
