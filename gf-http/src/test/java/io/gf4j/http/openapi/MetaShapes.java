package io.gf4j.http.openapi;

import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Eg;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.openapi.ValueShapes.EmptyRes;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Go: metas.go. */
final class MetaShapes {
    private MetaShapes() {}

    @Meta(
            path = "/meta",
            method = "post",
            tags = "A,B",
            summary = "does it",
            description = "at length",
            deprecated = "true",
            externalDocs = "https://example.com|more",
            extra = {"operationId=doIt", "x-group=g"})
    record MetaReq(String text) {}

    @Meta(status = "201", extra = "x-res=r")
    @Dc("the answer")
    @Eg("{\"id\":1}")
    record MetaRes(int id) {}

    @Meta(path = "/mime", method = "post", mime = "application/json, application/xml", extra = "required=true")
    record MimeReq(String text, @In(In.QUERY) int id) {}

    @Meta(
            mime = "text/html",
            extra = {"type=string", "example=<html>"})
    record MimeRes() {}

    @Meta(path = "/consumes", method = "post", consumes = "application/xml")
    record ConsumesReq(String text) {}

    @Meta(path = "/secure", method = "get", security = "key, jwt")
    record SecureReq() {}

    @Meta(status = "99")
    record BadStatusRes() {}

    @Dc("not for you")
    record ForbiddenRes(String reason) {}

    @Dc("not any more")
    record GoneRes() {}

    @Meta(path = "/enhanced", method = "get")
    record EnhancedReq() {}

    record EnhancedRes(int id) implements EnhanceResponseStatus {
        @Override
        public Map<Integer, EnhancedStatusType> enhanceResponseStatus() {
            return Map.of(
                    403, new EnhancedStatusType(ForbiddenRes.class, List.of(Map.of("reason", "a"), "b")),
                    200, new EnhancedStatusType(new GoneRes(), null));
        }
    }

    record GoneEnhancedRes() implements EnhanceResponseStatus {
        @Override
        public Map<Integer, EnhancedStatusType> enhanceResponseStatus() {
            Map<String, Object> examples = Map.of("one", 1, "two", Collections.singletonMap("a", null));
            return Map.of(410, new EnhancedStatusType(new GoneRes(), examples));
        }
    }

    @Meta(path = "/examples", method = "get")
    record ExamplesReq() {}

    @Meta(responseExample = "openapi-examples.json")
    record ExamplesRes(int id) {}

    @Meta(method = "get")
    record NoPathReq() {}

    @Meta(path = "/x")
    record NoMethodReq() {}

    @Meta(path = "/x", method = "nothing")
    record BadMethodReq() {}

    @Meta(path = "/same", method = "get", summary = "reads")
    record SameGetReq(int id) {}

    @Meta(path = "/same", method = "post", summary = "writes", tags = "T")
    record SamePostReq(int id) {}

    static void addTo(RecordedCases cases) {
        cases.route("meta", MetaReq.class, MetaRes.class);
        cases.route("mime", MimeReq.class, MimeRes.class);
        cases.route("consumes", ConsumesReq.class, EmptyRes.class);
        cases.route("secure", SecureReq.class, EmptyRes.class);
        cases.route("error-status", SameGetReq.class, BadStatusRes.class);
        cases.route("enhanced", EnhancedReq.class, EnhancedRes.class);
        cases.route("enhanced-examples", EnhancedReq.class, GoneEnhancedRes.class);
        cases.route("examples", ExamplesReq.class, ExamplesRes.class);
        cases.route("error-path", NoPathReq.class, EmptyRes.class);
        cases.route("error-method-none", NoMethodReq.class, EmptyRes.class);
        cases.route("error-method", BadMethodReq.class, EmptyRes.class);
        cases.add("same-path", doc -> {
            doc.add(new AddInput("", "", "", new RouteTypes(SameGetReq.class, EmptyRes.class)));
            doc.add(new AddInput("", "", "", new RouteTypes(SamePostReq.class, EmptyRes.class)));
        });
        RouteTypes types = new RouteTypes(SamePostReq.class, EmptyRes.class);
        cases.add("methods", doc -> {
            for (String method :
                    List.of("get", "PUT", "Post", "DELETE", "CONNECT", "HEAD", "OPTIONS", "PATCH", "TRACE")) {
                doc.add(new AddInput("/m/" + method, "", method, types));
            }
        });
    }
}
