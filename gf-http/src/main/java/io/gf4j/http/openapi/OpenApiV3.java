package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.json.Gjson;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI document of version 3.0.0 (Go: goai.OpenApiV3). A server fills its own when it starts; what is set before
 * stays, and what is there may be changed behind the start. Not for use by several threads at once while it is changed.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class OpenApiV3 {
    private final OpenApiConfig config = new OpenApiConfig();

    @JsonProperty("openapi")
    private final String openAPI = "3.0.0";

    @JsonProperty
    private Components components = new Components();

    @JsonProperty
    private Info info = new Info();

    @JsonProperty
    @JsonInclude
    private final Map<String, PathItem> paths = new TreeMap<>();

    @JsonProperty
    private List<Map<String, List<String>>> security = List.of();

    @JsonProperty
    private List<ServerInfo> servers = List.of();

    @JsonProperty
    private List<Tag> tags = List.of();

    @JsonProperty
    private @Nullable ExternalDocs externalDocs;

    OpenApiV3() {}

    /** How it is made. */
    public OpenApiConfig config() {
        return config;
    }

    /** The version of OpenAPI: {@code 3.0.0}. */
    public String openAPI() {
        return openAPI;
    }

    /** What it says of the whole API. */
    public Info info() {
        return info;
    }

    /** Sets {@link #info()}. */
    public OpenApiV3 info(Info value) {
        info = value;
        return this;
    }

    /** The paths with their methods; may be changed. */
    public Map<String, PathItem> paths() {
        return paths;
    }

    /** What other parts name: schemas, and ways to prove who one is. */
    public Components components() {
        return components;
    }

    /** Sets {@link #components()}. */
    public OpenApiV3 components(Components value) {
        components = value;
        return this;
    }

    /** Where the API is served; empty for where the document is. */
    public List<ServerInfo> servers() {
        return servers;
    }

    /** Sets {@link #servers()}. */
    public OpenApiV3 servers(List<ServerInfo> value) {
        servers = List.copyOf(value);
        return this;
    }

    /** The groups of routes, in the order in which they are shown. */
    public List<Tag> tags() {
        return tags;
    }

    /** Sets {@link #tags()}. */
    public OpenApiV3 tags(List<Tag> value) {
        tags = List.copyOf(value);
        return this;
    }

    /** The schemes that all routes need: any one of the maps, and all that it names. */
    public List<Map<String, List<String>>> security() {
        return security;
    }

    /** Sets {@link #security()}. */
    public OpenApiV3 security(List<Map<String, List<String>>> value) {
        security = List.copyOf(value);
        return this;
    }

    /** Documentation elsewhere; null if there is none. */
    public @Nullable ExternalDocs externalDocs() {
        return externalDocs;
    }

    /** Sets {@link #externalDocs()}. */
    public OpenApiV3 externalDocs(@Nullable ExternalDocs value) {
        externalDocs = value;
        return this;
    }

    /**
     * Adds a route, or the schema of a class.
     *
     * @throws io.gf4j.core.error.GfException if it cannot be described; the document stays usable
     */
    public void add(AddInput in) {
        switch (in.object()) {
            case Method method -> new RouteDocument(this).add(in, RouteTypes.of(method));
            case RouteTypes types -> new RouteDocument(this).add(in, types);
            case Object other -> schemas().add(CommonPart.typeOf(other));
        }
    }

    /**
     * {@link #add Adds} a route; if it cannot be described, it stands in the document with the reason as its
     * description.
     *
     * @return the reason; empty if it is described
     */
    public String addOrExplain(AddInput in) {
        try {
            add(in);
            return "";
        } catch (RuntimeException | LinkageError e) {
            String reason = Gerror.message(e);
            PathItem item = paths.computeIfAbsent(in.path(), path -> new PathItem());
            if (PathItem.knows(in.method())) {
                item.put(in.method(), Operation.unknown("This route cannot be described: " + reason));
            }
            return reason;
        }
    }

    Schemas schemas() {
        return new Schemas(components, config.ignorePkgPath());
    }

    /** The document as JSON. */
    @Override
    public String toString() {
        return Gjson.encodeString(this);
    }
}
