package io.gf4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Swagger UI as it is in the WebJar: its few files that the page needs, read once each. */
final class SwaggerAssets {
    private static final String VERSION = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";
    private static final String FOLDER = "/META-INF/resources/webjars/swagger-ui/";

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png",
            "oauth2-redirect.html", "text/html; charset=utf-8",
            "oauth2-redirect.js", "text/javascript; charset=utf-8");

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    private SwaggerAssets() {}

    /** The HTML of the page. */
    static String page() {
        byte[] html = read("/io/gf4j/http/swagger.html");
        return new String(html == null ? new byte[0] : html, StandardCharsets.UTF_8);
    }

    /** The file, or null if the page needs none of this name, or Swagger UI is not on the class path. */
    static byte @Nullable [] find(String name) {
        return CONTENT_TYPES.containsKey(name)
                ? READ.computeIfAbsent(name, file -> read(FOLDER + version() + "/" + file))
                : null;
    }

    static String contentType(String name) {
        return CONTENT_TYPES.getOrDefault(name, "");
    }

    private static String version() {
        try (InputStream in = SwaggerAssets.class.getResourceAsStream(VERSION)) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] read(String resource) {
        try (InputStream in = SwaggerAssets.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
