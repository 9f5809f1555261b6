package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.Request;

/** Go: params.go. */
final class ParamScenarios {
    private ParamScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addHandler("params/request", "/*any", ParamScenarios::tellRequest);
    }

    /** What a request tells about itself. */
    private static void tellRequest(Request r) {
        r.response().writefln("%s %s %s %s %t", r.method(), r.getHost(), r.getUrl(), r.getSchema(), r.isAjaxRequest());
        r.response()
                .writefln(
                        "%s %s %s %s %s",
                        r.getHeader("X-One"),
                        r.getHeader("x-none", "default"),
                        r.userAgent(),
                        r.referer(),
                        r.getReferer());
        r.response().writefln("%s %s %d", r.getClientIp(), r.getRemoteIp(), r.contentLength());
    }
}
