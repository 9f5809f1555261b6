package io.gf4j.http;

/** Serves the page that shows the API document, and what it needs (Go: Server.swaggerUI). */
final class SwaggerPage implements HandlerFunc {
    private static final String DOCUMENT = "{SwaggerUIDocUrl}";
    private static final String PAGE = "{SwaggerPath}";

    private final String path;
    private final String documentPath;
    private final String html;

    /** With an empty template, the page is Swagger UI from the class path. */
    SwaggerPage(String path, String documentPath, String template) {
        this.path = path;
        this.documentPath = documentPath;
        this.html = (template.isEmpty() ? SwaggerAssets.page().replace(PAGE, path) : template)
                .replace(DOCUMENT, documentPath);
    }

    @Override
    public void handle(Request r) {
        if (documentPath.isEmpty()) {
            return;
        }
        String name = r.target().path().substring(path.length()).replaceAll("^/+", "");
        if (name.isEmpty()) {
            r.response().header().set("Content-Type", "text/html; charset=utf-8");
            r.response().write(html);
            r.exitAll();
        }
        byte[] asset = SwaggerAssets.find(name);
        if (asset != null) {
            r.response().header().set("Content-Type", SwaggerAssets.contentType(name));
            r.response().header().set("Cache-Control", "max-age=3600");
            r.response().write(asset);
            r.exitAll();
        }
    }
}
