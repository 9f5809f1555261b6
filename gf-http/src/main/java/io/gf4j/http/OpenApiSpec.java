package io.gf4j.http;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import io.gf4j.http.openapi.Goai;
import io.gf4j.http.openapi.Info;
import io.gf4j.http.openapi.OpenApiV3;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the API document (Go: Server.openapiSpec). */
final class OpenApiSpec implements HandlerFunc {
    private static final Logger LOG = LoggerFactory.getLogger("gf.http.server");

    private final OpenApiV3 document;

    OpenApiSpec(OpenApiV3 document) {
        this.document = document;
    }

    @Override
    public void handle(Request r) {
        r.response().header().set("Content-Type", "application/json");
        r.response().write(json());
    }

    /** An example that the application gave may be no JSON. */
    private byte[] json() {
        try {
            return Gjson.encode(document);
        } catch (GfException e) {
            LOG.error("the API document cannot be written", e);
            return Gjson.encode(Goai.of()
                    .info(new Info()
                            .title(document.info().title())
                            .version(document.info().version())
                            .description("The document cannot be written: " + e.getMessage())));
        }
    }
}
