package io.gf4j.http.openapi;

import io.gf4j.core.bean.BeanType;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.tag.TagMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Describes what a route answers (Go: goai_response_ref.go). */
final class Answers {
    private static final String OK = "200";

    private final OpenApiConfig config;
    private final Schemas schemas;

    Answers(OpenApiV3 document, Schemas schemas) {
        this.config = document.config();
        this.schemas = schemas;
    }

    /** Adds the result and the further answers that its class knows of. */
    void addTo(Operation operation, @Nullable Type result) {
        Map<String, String> tags = result == null ? Map.of() : TagMap.of(Types.raw(result));
        String status = tags.getOrDefault("status", OK);
        checkStatus(status);
        operation.responses().put(status, answer(result, tags, true, null));
        if (result == null || !EnhanceResponseStatus.class.isAssignableFrom(Types.raw(result))) {
            return;
        }
        new TreeMap<>(further(Types.raw(result))).forEach((further, enhanced) -> {
            checkStatus(String.valueOf(further));
            if (!operation.responses().containsKey(String.valueOf(further))) {
                Type type = CommonPart.typeOf(enhanced.response());
                Answer answer = answer(type, TagMap.of(Types.raw(type)), false, enhanced.examples());
                operation.responses().put(String.valueOf(further), answer);
            }
        });
    }

    private static void checkStatus(String status) {
        if (!status.matches("[1-5]\\d\\d")) {
            throw DocumentError.of("Invalid HTTP status code: %s", status);
        }
    }

    private static Map<Integer, EnhancedStatusType> further(Class<?> result) {
        BeanType type = BeanType.of(result);
        Object[] nothing = new Object[type.members().size()];
        Arrays.fill(nothing, BeanType.MISSING);
        return type.make(nothing) instanceof EnhanceResponseStatus enhance ? enhance.enhanceResponseStatus() : Map.of();
    }

    private Answer answer(@Nullable Type type, Map<String, String> tags, boolean main, @Nullable Object examples) {
        String name = type == null ? null : schemas.add(type);
        boolean plain = !tags.getOrDefault("mime", "").isEmpty() || (!main && hasMembers(type));
        CommonPart common = plain
                ? CommonPart.none(schemas)
                : new CommonPart(schemas, config.commonResponse(), config.commonResponseDataField());
        SchemaRef ref = common.around(name, false);
        Map<String, MediaType.Example> shown = new TreeMap<>();
        addExamples(file(tags.getOrDefault("responseExample", "")), shown);
        addExamples(examples, shown);
        Map<String, MediaType> content = new TreeMap<>();
        for (String mediaType : RouteDocument.mediaTypes(tags, config)) {
            content.put(mediaType, new MediaType(ref, shown));
        }
        return new Answer(tags, content);
    }

    private static boolean hasMembers(@Nullable Type type) {
        return type != null
                && Types.nature(type) == Types.Nature.BEAN
                && !BeanType.of(type).members().isEmpty();
    }

    private static void addExamples(@Nullable Object data, Map<String, MediaType.Example> examples) {
        if (data instanceof Map<?, ?> named) {
            named.forEach((name, value) -> examples.put(String.valueOf(name), new MediaType.Example(value)));
        } else if (data instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                examples.put("example " + (i + 1), new MediaType.Example(list.get(i)));
            }
        }
    }

    /** What the JSON file says, found on the class path or below the working folder; null if there is none. */
    private static @Nullable Object file(String path) {
        if (path.isEmpty()) {
            return null;
        }
        try (InputStream resource =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (resource != null) {
                return Gjson.decode(resource.readAllBytes());
            }
            return Files.isRegularFile(Path.of(path)) ? Gjson.decode(Files.readAllBytes(Path.of(path))) : null;
        } catch (IOException e) {
            throw DocumentError.of("the examples \"%s\" cannot be read: %s", path, String.valueOf(e.getMessage()));
        }
    }
}
