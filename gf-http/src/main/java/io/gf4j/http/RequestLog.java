package io.gf4j.http;

import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.fmt.Fmt;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The access log and the error log of a server, with ghttp's lines. Loggers are {@code gf.http.access} and
 * {@code gf.http.error}; the trace id is the MDC value {@code traceId}. Text from the client is escaped: a line stays
 * one line.
 */
final class RequestLog {
    private static final Logger ACCESS = LoggerFactory.getLogger("gf.http.access");
    private static final Logger ERROR = LoggerFactory.getLogger("gf.http.error");

    private final boolean accessEnabled;
    private final boolean errorEnabled;
    private final boolean errorStack;

    RequestLog(ServerSettings settings) {
        accessEnabled = settings.accessLogEnabled();
        errorEnabled = settings.errorLogEnabled();
        errorStack = settings.errorStack();
    }

    /** Logs a request that is over, as far as the configuration asks for it. */
    void finished(Request request) {
        Throwable error = request.getError();
        if (error != null && errorEnabled && !ClientGoneException.isBehind(error)) {
            log(request, () -> ERROR.error(errorLine(request, error)));
        }
        if (accessEnabled) {
            log(request, () -> ACCESS.info(line(request)));
        }
    }

    private static void log(Request request, Runnable write) {
        MDC.put("traceId", request.traceId());
        try {
            write.run();
        } finally {
            MDC.remove("traceId");
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
        String stack = errorStack ? Gerror.stack(error) : "";
        return stack.isEmpty() ? line + ", " + error.getMessage() : line + "\nStack:\n" + stack;
    }
}
