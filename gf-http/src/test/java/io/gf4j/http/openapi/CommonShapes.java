package io.gf4j.http.openapi;

import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.V;
import io.gf4j.http.openapi.MetaShapes.EnhancedRes;
import io.gf4j.http.openapi.MetaShapes.GoneEnhancedRes;
import io.gf4j.http.openapi.MetaShapes.MimeRes;
import io.gf4j.http.openapi.MetaShapes.SecureReq;
import io.gf4j.http.openapi.TypeShapes.Item;
import io.gf4j.http.openapi.TypeShapes.Kept;
import io.gf4j.http.openapi.TypeShapes.NestedReq;
import io.gf4j.http.openapi.TypeShapes.NestedRes;
import io.gf4j.http.openapi.ValueShapes.EmptyRes;
import java.util.List;
import java.util.Map;

/** Go: commons.go. */
final class CommonShapes {
    private CommonShapes() {}

    record Envelope(
            @Dc("0 is good") int code,
            String message,
            @Dc("what was asked for") Object data) {}

    record DeepEnvelope(int code, Deep response) {}

    record Deep(Object data, int more) {}

    record RequestEnvelope(@V("required") String token, Object data) {}

    @Meta(path = "/ask/{id}", method = "post", summary = "asks")
    record AskReq(@V("required") int id, @V("required") String text) {}

    @Meta(path = "/ask", method = "get")
    record AskGetReq(String text) {}

    @Dc("the result")
    record AskRes(@V("required") int id) {}

    private static void envelope(OpenApiConfig config) {
        config.commonResponse(Envelope.class).commonResponseDataField("Data");
    }

    static void addTo(RecordedCases cases) {
        cases.under("common-response", AskReq.class, AskRes.class, CommonShapes::envelope);
        cases.under(
                "common-response-merged",
                AskGetReq.class,
                AskRes.class,
                config -> config.commonResponse(new Envelope(0, "", "")));
        cases.under(
                "common-response-deep",
                AskGetReq.class,
                AskRes.class,
                config -> config.commonResponse(DeepEnvelope.class).commonResponseDataField("Response.Data"));
        cases.under("common-response-mime", AskGetReq.class, MimeRes.class, CommonShapes::envelope);
        cases.under("common-response-enhanced", AskGetReq.class, EnhancedRes.class, CommonShapes::envelope);
        cases.under("common-response-enhanced-empty", AskGetReq.class, GoneEnhancedRes.class, CommonShapes::envelope);
        cases.under("common-response-list", AskGetReq.class, new Kept<List<Item>>() {}.type(), CommonShapes::envelope);
        cases.under("common-request", AskReq.class, AskRes.class, CommonShapes::askData);
        cases.under(
                "common-request-merged",
                AskReq.class,
                AskRes.class,
                config -> config.commonRequest(RequestEnvelope.class));
        cases.under("common-request-get", AskGetReq.class, AskRes.class, CommonShapes::askData);
        cases.under(
                "content-types",
                AskReq.class,
                AskRes.class,
                config -> config.readContentTypes(List.of("application/json", "application/xml"))
                        .writeContentTypes(List.of("text/plain")));
        cases.under("short-names", NestedReq.class, NestedRes.class, config -> config.ignorePkgPath(true));
        cases.add("common-response-twice", doc -> {
            envelope(doc.config());
            doc.add(new AddInput("", "", "", new RouteTypes(AskReq.class, AskRes.class)));
            doc.add(new AddInput("", "", "", new RouteTypes(AskGetReq.class, AskRes.class)));
        });
        cases.add("common-described", CommonShapes::describe);
    }

    private static void askData(OpenApiConfig config) {
        config.commonRequest(RequestEnvelope.class).commonRequestDataField("Data");
    }

    private static void describe(OpenApiV3 doc) {
        doc.info(new Info()
                .title("API")
                .description("d")
                .termsOfService("t")
                .version("1")
                .contact(new Contact().name("n").url("https://example.com").email("n@example.com"))
                .license(new License().name("MIT")));
        doc.servers(
                List.of(new ServerInfo().url("https://example.com").description("real"), new ServerInfo().url("/")));
        doc.tags(List.of(new Tag().name("A").description("first"), new Tag().name("B")));
        doc.externalDocs(new ExternalDocs().url("https://example.com/docs").description("more"));
        doc.security(List.of(Map.of("key", List.of())));
        doc.components()
                .securitySchemes()
                .put(
                        "key",
                        new SecurityScheme()
                                .type("apiKey")
                                .in("header")
                                .name("X-Key")
                                .description("a key"));
        doc.components()
                .securitySchemes()
                .put("jwt", new SecurityScheme().type("http").scheme("bearer").bearerFormat("JWT"));
        doc.add(new AddInput("", "", "", new RouteTypes(SecureReq.class, EmptyRes.class)));
    }
}
