package io.gf4j.http;

import io.gf4j.http.openapi.OpenApiV3;

/** A server's API document (Go: ghttp_server_openapi.go, ghttp_server_config_api.go). To be set before the start. */
public sealed interface ServerApi permits Server {
    private ServerConfig config() {
        return ((Server) this).config();
    }

    /**
     * The API document. It has the routes once the server has started, if a path is set for it; what is said in it
     * before, such as its title, stays. Go: GetOpenApi.
     */
    default OpenApiV3 getOpenApi() {
        return ((Server) this).api().document();
    }

    /** Sets where the document is served, such as {@code /api.json}; empty for nowhere. Go: SetOpenApiPath. */
    default void setOpenApiPath(String path) {
        config().openapiPath(path);
    }

    /** Where the document is served; empty for nowhere. Go: GetOpenApiPath. */
    default String getOpenApiPath() {
        return config().openapiPath();
    }

    /** Sets where a page shows the document, such as {@code /swagger}; empty for nowhere. Go: SetSwaggerPath. */
    default void setSwaggerPath(String path) {
        config().swaggerPath(path);
    }

    /**
     * Sets the HTML of that page; {@code {SwaggerUIDocUrl}} in it becomes the document's path. Go:
     * SetSwaggerUITemplate.
     */
    default void setSwaggerUITemplate(String swaggerUITemplate) {
        config().swaggerUITemplate(swaggerUITemplate);
    }
}
