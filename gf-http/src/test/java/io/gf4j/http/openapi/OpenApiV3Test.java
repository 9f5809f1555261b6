package io.gf4j.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.openapi.TypeShapes.Item;
import io.gf4j.http.openapi.ValueShapes.EmptyRes;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goai cannot be asked, and where we write something else. */
final class OpenApiV3Test {
    private final OpenApiV3 document = Goai.of();

    @Meta(path = "/quoted", method = "post")
    record QuotedReq(@Dc("a \"quoted\" thing") Item item, Optional<String> note) {}

    @Meta(path = "/wrong", method = "get")
    record WrongReq(@In("body") int id) {}

    /** Handlers as an object has them. */
    static final class Handlers {
        List<Item> list(Object ctx, QuotedReq req) {
            return List.of();
        }

        void nothing(Object ctx, QuotedReq req) {}

        void wrong(Object ctx) {}
    }

    private static Method handler(String name) {
        for (Method method : Handlers.class.getDeclaredMethods()) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        throw new AssertionError(name);
    }

    private PathItem path(String path) {
        return Objects.requireNonNull(document.paths().get(path));
    }

    private static AddInput route(Object types) {
        return new AddInput("/given", "", "POST", types);
    }

    @Test
    void aDocumentWithoutRoutesHasNoPathsButAnObjectOfThem() {
        assertThat(document.toString())
                .isEqualTo("{\"openapi\":\"3.0.0\",\"components\":{\"schemas\":{}},"
                        + "\"info\":{\"title\":\"\",\"version\":\"\"},\"paths\":{}}");
    }

    @Test
    void aDescriptionBesideAReferenceMayHaveQuotes() {
        document.add(route(new RouteTypes(QuotedReq.class, EmptyRes.class)));
        assertThat(document.toString())
                .contains("{\"$ref\":\"#/components/schemas/io.gf4j.http.openapi.TypeShapes.Item\","
                        + "\"description\":\"a \\\"quoted\\\" thing\"}")
                .contains("\"note\":{\"format\":\"string\",\"type\":\"string\"}");
    }

    @Test
    void aMethodTellsItsTypes() {
        document.add(route(handler("list")));
        assertThat(document.components().schemas()).containsKey("..io.gf4j.http.openapi.TypeShapes.Item");
    }

    @Test
    void withoutAKnownResultTheAnswerHasNoSchema() {
        document.add(route(handler("nothing")));
        assertThat(document.toString())
                .contains("\"200\":{\"content\":{\"application/json\":{}},\"description\":\"\"}");
    }

    @Test
    void withoutAKnownResultTheCommonResponseIsAllOfTheAnswer() {
        document.config().commonResponse(CommonShapes.Envelope.class).commonResponseDataField("data");
        document.add(route(new RouteTypes(QuotedReq.class, null)));
        assertThat(document.toString())
                .contains("\"content\":{\"application/json\":{\"schema\":{\"properties\":{\"code\"");
    }

    @Test
    void aMethodOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> document.add(route(handler("wrong"))))
                .isInstanceOf(GfException.class)
                .hasMessageContaining("unsupported function")
                .hasMessageContaining("Handlers.wrong");
    }

    @Test
    void aRouteThatCannotBeDescribedStandsThereWithTheReason() {
        AddInput input = new AddInput("/wrong", "", "GET", new RouteTypes(WrongReq.class, EmptyRes.class));
        assertThat(document.addOrExplain(input)).isEqualTo("invalid tag value \"body\" for In");
        Operation operation = Objects.requireNonNull(path("/wrong").get());
        assertThat(operation.description())
                .isEqualTo("This route cannot be described: invalid tag value \"body\" for In");
        assertThat(document.toString()).contains("\"responses\":{\"200\":{\"description\":\"\"}}");
    }

    @Test
    void aDescribedRouteMayBeChanged() {
        document.add(route(new RouteTypes(QuotedReq.class, EmptyRes.class)));
        Operation operation = Objects.requireNonNull(path("/given").post());
        operation.summary("more of it").deprecated(true).tags(List.of("A", "B"));
        Map<String, Schema> schemas = document.components().schemas();
        schemas.values().forEach(schema -> schema.description("a type"));
        assertThat(document.toString())
                .contains("\"deprecated\":true", "\"summary\":\"more of it\"", "\"tags\":[\"A\",\"B\"]", "\"a type\"");
    }
}
