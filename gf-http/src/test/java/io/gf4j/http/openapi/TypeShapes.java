package io.gf4j.http.openapi;

import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Eg;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.V;
import io.gf4j.http.openapi.ValueShapes.EmptyRes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Go: types.go. */
final class TypeShapes {
    private TypeShapes() {}

    record Item(@Dc("its name") @V("required") String name, int count) {}

    record Node(String name, Node parent, List<Node> children) {}

    record Left(@Nullable Right right) {}

    record Right(Left left, Map<String, Left> lefts) {}

    static class Base {
        @Dc("from the base")
        public int id;

        public String owner = "";
    }

    record Page<T>(List<T> items, T first, int total) {}

    @Meta(path = "/lists", method = "post")
    static final class ListsReq {
        public List<String> texts = List.of();
        public int[][] deep = {};
        public List<Item> items = List.of();
        public List<List<Item>> pages = List.of();
        public double[] longs = {};
    }

    @Meta(path = "/lists", method = "get")
    static final class ListsQueryReq {
        @V("required")
        public String[] texts = {};

        @V("in:a,b")
        public List<String> kinds = List.of();

        public Item[] items = {};
    }

    @Meta(path = "/maps", method = "post")
    record MapsReq(
            Map<String, String> texts,
            Map<Integer, Integer> numbers,
            Map<String, Item> items,
            Map<String, List<Item>> lists,
            Map<String, Map<String, Integer>> deep) {}

    @Meta(path = "/nested", method = "get")
    record NestedReq(@Dc("the item") @V("required") Item item, Item other) {}

    record NestedRes(@Dc("the item") Item item, Item other, Wrapper inner) {}

    @Dc("wraps an item")
    @Eg("{}")
    record Wrapper(Item item) {}

    @Meta(path = "/recursive", method = "post")
    record RecursiveReq(Node node, Left left) {}

    @Meta(path = "/embedded/{id}", method = "put")
    static final class EmbeddedReq extends Base {
        public String text = "";
    }

    static final class EmbeddedRes extends Base {
        public boolean done;
    }

    @Meta(path = "/generic", method = "post")
    record GenericReq(Page<Item> items, Page<String> texts) {}

    @Meta(path = "/items", method = "get")
    record ItemsReq() {}

    /** Keeps a type with its arguments. */
    abstract static class Kept<T> {
        Type type() {
            return ((ParameterizedType) getClass().getGenericSuperclass()).getActualTypeArguments()[0];
        }
    }

    static void addTo(RecordedCases cases) {
        cases.route("lists", ListsReq.class, EmptyRes.class);
        cases.route("lists-query", ListsQueryReq.class, EmptyRes.class);
        cases.route("maps", MapsReq.class, EmptyRes.class);
        cases.route("nested", NestedReq.class, NestedRes.class);
        cases.route("recursive", RecursiveReq.class, Node.class);
        cases.route("embedded", EmbeddedReq.class, EmbeddedRes.class);
        cases.route("generic", GenericReq.class, new Kept<Page<Item>>() {}.type());
        cases.route("result-list", ItemsReq.class, new Kept<List<Item>>() {}.type());
        cases.route("result-texts", ItemsReq.class, new Kept<List<String>>() {}.type());
        cases.route("result-map", ItemsReq.class, new Kept<Map<String, Item>>() {}.type());
        cases.route("result-text", ItemsReq.class, String.class);
        cases.route("result-number", ItemsReq.class, int.class);
        cases.add("schemas", document -> {
            document.add(new AddInput("", "", "", Node.class));
            document.add(new AddInput("", "", "", new Left(null)));
        });
    }
}
