package io.gf4j.http;

/** The API document and the page that shows it: keys of {@link ServerConfig}. */
public sealed interface ApiKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** The path of the API document; empty if there is none. Key openapiPath. */
    default String openapiPath() {
        return self().get(ServerKeys.OPENAPI_PATH);
    }

    /** Sets {@link #openapiPath()}. */
    default ServerConfig openapiPath(String value) {
        return self().set(ServerKeys.OPENAPI_PATH, value);
    }

    /** The path of the page that shows the API document; empty if there is none. Key swaggerPath. */
    default String swaggerPath() {
        return self().get(ServerKeys.SWAGGER_PATH);
    }

    /** Sets {@link #swaggerPath()}. */
    default ServerConfig swaggerPath(String value) {
        return self().set(ServerKeys.SWAGGER_PATH, value);
    }

    /**
     * The HTML of that page, in which {@code {SwaggerUIDocUrl}} stands for the document's path; empty for Swagger UI
     * from the class path. Key swaggerUITemplate.
     */
    default String swaggerUITemplate() {
        return self().get(ServerKeys.SWAGGER_UI_TEMPLATE);
    }

    /** Sets {@link #swaggerUITemplate()}. */
    default ServerConfig swaggerUITemplate(String value) {
        return self().set(ServerKeys.SWAGGER_UI_TEMPLATE, value);
    }
}
