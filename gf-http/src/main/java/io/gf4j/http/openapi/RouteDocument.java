package io.gf4j.http.openapi;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.tag.TagMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes one route (Go: goai_path.go, goai_parameter_ref.go). */
final class RouteDocument {
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "DELETE");
    private static final Set<String> PLACES = Set.of("path", "query", "header", "cookie");

    private final OpenApiV3 document;
    private final Schemas schemas;

    RouteDocument(OpenApiV3 document) {
        this.document = document;
        this.schemas = document.schemas();
    }

    void add(AddInput in, RouteTypes types) {
        Map<String, String> tags = TagMap.of(types.request());
        String path = path(in, types, tags);
        String method = in.method().isEmpty() ? tags.getOrDefault("method", "") : in.method();
        if (method.isEmpty()) {
            throw missing("method", types);
        }
        Operation operation = new Operation();
        String name = schemas.add(types.request());
        Tags.write(tags, Tags.OF_OPERATION, operation);
        operation.security(list(tags.getOrDefault("security", "")));
        addParameters(operation, types.request(), path, method);
        operation.body(body(types.request(), name, tags));
        new Answers(document, schemas).addTo(operation, types.result());
        dropParameters(operation);
        if (WITHOUT_BODY.contains(method.toUpperCase(Locale.ROOT))) {
            operation.body(null);
        }
        PathItem item = document.paths().getOrDefault(path, new PathItem());
        item.put(method, operation);
        Tags.writeExtensions(tags, item);
        document.paths().put(path, item);
    }

    private String path(AddInput in, RouteTypes types, Map<String, String> tags) {
        String path = in.path();
        if (path.isEmpty()) {
            path = tags.getOrDefault("path", "");
            if (!in.prefix().isEmpty()) {
                path = in.prefix().replaceAll("/+$", "") + "/" + path.replaceAll("^/+", "");
            }
        }
        if (path.isEmpty()) {
            throw missing("path", types);
        }
        return path;
    }

    private GfException missing(String what, RouteTypes types) {
        return Gerror.newCodef(
                Gcode.CODE_MISSING_PARAMETER,
                "missing necessary %s parameter \"%s\" for input struct \"%s\", missing tag in attribute Meta?",
                what,
                what,
                schemas.name(types.request()));
    }

    private void addParameters(Operation operation, Class<?> request, String path, String method) {
        if (!BeanType.isBean(request)) {
            return;
        }
        for (BeanMember member : BeanType.of(request).members()) {
            Parameter parameter = parameter(member, path, method);
            if (parameter != null) {
                operation.add(parameter);
            }
        }
    }

    private @Nullable Parameter parameter(BeanMember member, String path, String method) {
        Map<String, String> tags = TagMap.of(member.annotations());
        Parameter parameter = new Parameter(Schemas.parameterName(member), tags);
        if (parameter.in().isEmpty()) {
            if (path.toLowerCase(Locale.ROOT).contains(("{" + parameter.name() + "}").toLowerCase(Locale.ROOT))) {
                parameter.in("path");
            } else if (WITHOUT_BODY.contains(method.toUpperCase(Locale.ROOT))) {
                parameter.in("query");
            } else {
                return null;
            }
        }
        if (!PLACES.contains(parameter.in())) {
            throw DocumentError.of("invalid tag value \"%s\" for In", parameter.in());
        }
        SchemaRef schema = schemas.ref(member.type(), tags);
        parameter.schema(schema);
        Schema known = schema.known();
        if (parameter.in().equals("path") || (known != null && SchemaRules.isRequired(known))) {
            parameter.required();
        }
        return parameter;
    }

    private RequestBody body(Class<?> request, String name, Map<String, String> tags) {
        OpenApiConfig config = document.config();
        CommonPart common = new CommonPart(schemas, config.commonRequest(), config.commonRequestDataField());
        boolean empty = tags.isEmpty()
                && BeanType.isBean(request)
                && BeanType.of(request).members().isEmpty();
        Map<String, MediaType> content = new TreeMap<>();
        for (String type : mediaTypes(tags, config)) {
            content.put(type, new MediaType(empty ? null : common.around(name, true), new HashMap<>()));
        }
        return new RequestBody(Boolean.parseBoolean(tags.get("required")), content);
    }

    static List<String> mediaTypes(Map<String, String> tags, OpenApiConfig config) {
        String own = tags.getOrDefault("mime", "");
        return own.isEmpty() ? config.readContentTypes() : list(own);
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What is a parameter is no property of the body (Go: removeOperationDuplicatedProperties). */
    private void dropParameters(Operation operation) {
        List<String> names = operation.parameterNames();
        RequestBody body = operation.body();
        if (names.isEmpty() || body == null) {
            return;
        }
        for (MediaType content : body.content().values()) {
            SchemaRef ref = content.schemaRef();
            if (ref == null) {
                continue;
            }
            Schema named = schemas.find(ref.name());
            if (named != null) {
                Schema own = named.copy();
                own.without(names);
                content.schemaRef(SchemaRef.to(own));
                if (own.fields().isEmpty()) {
                    operation.body(null);
                }
            } else if (ref.value() != null) {
                dataOf(ref.value()).without(names);
            }
        }
    }

    private Schema dataOf(Schema body) {
        String field = document.config().commonRequestDataField().split("\\.", 2)[0];
        SchemaRef data = body.fields().get(field);
        Schema known = data == null ? null : data.known();
        return known == null ? body : known;
    }
}
