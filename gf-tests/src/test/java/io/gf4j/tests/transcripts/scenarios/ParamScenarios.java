package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** Go: params.go. */
final class ParamScenarios {
    private ParamScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addHandler("params/request", "/*any", ParamScenarios::tellRequest);
        scenarios.add("params/priority", ParamScenarios::ways);
        scenarios.add("params/shapes", ParamScenarios::ways);
        scenarios.add("params/bad", ParamScenarios::ways);
        scenarios.add("params/bodies", ParamScenarios::ways);
        scenarios.add("params/multipart", ParamScenarios::ways);
        scenarios.addHandler("params/conversions", "/x", r -> {
            var v = r.get("k");
            r.response()
                    .write(
                            v.toInt(),
                            " ",
                            v.toDouble(),
                            " ",
                            v.toBoolean(),
                            " ",
                            v.toString(),
                            " ",
                            v.isEmpty(),
                            " ",
                            v.isNil());
        });
        scenarios.addHandler(
                "params/body-twice",
                "/x",
                r -> r.response().write(r.getBodyString(), "|", r.get("k"), "|", r.getBodyString(), "|", r.getBody()));
        scenarios.add("params/too-large", server -> {
            server.setClientMaxBodySize(10);
            server.bindHandler("/read", r -> r.response().write("body=", r.getBodyString()));
            server.bindHandler("/unread", r -> r.response().write("unread"));
        });
        scenarios.addHandler("params/basic-auth", "/x", r -> {
            if (r.basicAuth("user", "pass", "who")) {
                r.response().write("in");
            }
        });
    }

    /** One name by several getters. */
    private static void ways(Server server) {
        server.bindHandler(
                "/x",
                r -> r.response()
                        .write(
                                "get=",
                                r.get("k"),
                                " query=",
                                r.getQuery("k"),
                                " form=",
                                r.getForm("k"),
                                " map=",
                                r.getMap()));
        server.bindHandler(
                "/x/:k",
                r -> r.response().write("get=", r.get("k"), " router=", r.getRouter("k"), " map=", r.getMap()));
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
