package io.gf4j.core.conv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gf4j.core.error.GfException;
import io.gf4j.core.tag.P;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GconvScanTest {
    record Page(@P("p") int page, @JsonProperty("page_size") int size) {}

    record Query(
            String text,
            @JsonUnwrapped Page page,
            @JsonIgnore boolean admin,
            TimeUnit unit) {}

    @SuppressWarnings("ArrayRecordComponent") // That they are arrays is the point.
    record Kinds(
            BigDecimal exact,
            BigInteger whole,
            UUID id,
            LocalDate day,
            Instant moment,
            Duration pause,
            char letter,
            int[] ints,
            Page[] pages,
            Set<String> set,
            Var any) {}

    record Node(String name, List<Node> children, Map<Integer, Node> byNumber) {}

    record Box<T>(T item) {}

    record Holder(Box<Page> box, @Nullable Runnable job) {}

    @Test
    void recordsAreMadeOfMaps() {
        Map<String, Object> data = Map.of("TEXT", "t", "p", "2", "page_size", 10, "admin", true, "unit", "days");

        assertThat(Gconv.scan(data, Query.class)).isEqualTo(new Query("t", new Page(2, 10), false, TimeUnit.DAYS));
    }

    @Test
    void whatGoLacksIsConvertedToo() {
        UUID id = UUID.randomUUID();
        Kinds kinds = Objects.requireNonNull(Gconv.scan(
                Map.ofEntries(
                        Map.entry("exact", "1.50"),
                        Map.entry("whole", "12345678901234567890"),
                        Map.entry("id", id.toString()),
                        Map.entry("day", "2024-02-29"),
                        Map.entry("moment", "2024-02-29T01:02:03Z"),
                        Map.entry("pause", "1m"),
                        Map.entry("letter", "x"),
                        Map.entry("ints", List.of("1", 2)),
                        Map.entry("pages", Map.of("page", 1)),
                        Map.entry("set", List.of("a", "b", "a")),
                        Map.entry("any", "v")),
                Kinds.class));

        assertThat(kinds.exact()).isEqualTo("1.50");
        assertThat(kinds.whole()).hasToString("12345678901234567890");
        assertThat(kinds.id()).isEqualTo(id);
        assertThat(kinds.day()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(kinds.moment()).isEqualTo(Instant.parse("2024-02-29T01:02:03Z"));
        assertThat(kinds.pause()).isEqualTo(Duration.ofMinutes(1));
        assertThat(kinds.letter()).isEqualTo('x');
        assertThat(kinds.ints()).containsExactly(1, 2);
        assertThat(kinds.pages()).containsExactly(new Page(1, 0));
        assertThat(kinds.set()).containsExactly("a", "b");
        assertThat(kinds.any().val()).isEqualTo("v");
    }

    @Test
    void aTypeMayContainItself() {
        Node node = Objects.requireNonNull(Gconv.scan(
                "{\"name\":\"a\",\"children\":[{\"name\":\"b\",\"byNumber\":{\"1\":{\"name\":\"c\"}}}]}", Node.class));

        assertThat(node.children().getFirst().byNumber().get(1))
                .extracting(Node::name)
                .isEqualTo("c");
    }

    @Test
    void typesMayHaveParameters() throws NoSuchMethodException {
        Type type = GconvScanTest.class.getDeclaredMethod("pages").getGenericReturnType();

        assertThat(Gconv.scan("[{\"page\":1}]", type)).isEqualTo(List.of(new Page(1, 0)));
        assertThat(Gconv.scan(Map.of("box", Map.of("item", Map.of("page", 3))), Holder.class))
                .isEqualTo(new Holder(new Box<>(new Page(3, 0)), null));
    }

    @SuppressWarnings("UnusedMethod") // Its return type is what is wanted.
    private static List<Page> pages() {
        return List.of();
    }

    static final class Pages extends ArrayList<Page> {
        private static final long serialVersionUID = 1;

        Pages(Collection<Page> pages) {
            super(pages);
        }
    }

    record Collections(LinkedList<Integer> numbers, TreeSet<String> sorted, Pages pages) {}

    @Test
    void anyCollectionIsMadeByItsCopyingConstructor() {
        Collections made = Objects.requireNonNull(Gconv.scan(
                Map.of("numbers", "[1,2]", "sorted", List.of("b", "a"), "pages", Map.of("page", "7")),
                Collections.class));

        assertThat(made.numbers()).containsExactly(1, 2);
        assertThat(made.sorted()).containsExactly("a", "b");
        assertThat(made.pages()).containsExactly(new Page(7, 0));
    }

    @Test
    void anInstanceStaysWhatItIs() {
        Page page = new Page(1, 2);
        Runnable job = () -> {};
        Holder holder =
                Objects.requireNonNull(Gconv.scan(Map.of("box", Map.of("item", page), "job", job), Holder.class));

        assertThat(Gconv.scan(page, Page.class)).isSameAs(page);
        assertThat(holder.box().item()).isSameAs(page);
        assertThat(holder.job()).isSameAs(job);
    }

    @Test
    void plainTypesAreScannedToo() {
        assertThat(Gconv.scan("7", int.class)).isEqualTo(7);
        assertThat(Gconv.scan("x", int.class)).isZero();
        assertThat(Gconv.scan("x", LocalDateTime.class)).isNull();
        assertThat(Gconv.scan(null, int.class)).isNull();
        assertThat(Var.of(null).scan(Page.class)).isNull();
        assertThat(Gconv.scan("hi".getBytes(StandardCharsets.UTF_8), String.class))
                .isEqualTo("hi");
    }

    @Test
    void errorsNameTheMemberAndTheValue() {
        assertThatThrownBy(() -> Gconv.scan(Map.of("children", List.of(Map.of("children", 5))), Node.class))
                .isInstanceOf(GfException.class)
                .hasMessage("member children of Node: member children of Node: the number 5 is no Node");
        assertThatThrownBy(() -> Gconv.scan("{\"page\":\"1\"}", Page.class))
                .hasMessage("member page of Page: the text \"1\" is no int");
        assertThatThrownBy(() -> Gconv.scan(Map.of("job", "x"), Holder.class))
                .hasMessage("member job of Holder: the text \"x\" is no Runnable");
        assertThatThrownBy(() -> Gconv.scan("x".repeat(100), Page.class))
                .hasMessage("the text \"" + "x".repeat(64) + "...\" is no Page");
    }

    public static final class Counter {
        public int count = 5;
        public List<String> names = List.of("initial");
    }

    @Test
    void whatCannotBeConvertedStaysAsItWas() {
        Counter counter = Objects.requireNonNull(Gconv.scan(Map.of("count", "many", "names", "[1"), Counter.class));

        assertThat(counter.count).isEqualTo(5);
        assertThat(counter.names).containsExactly("[1");
    }

    @Test
    void copiesShareNothing() {
        Page page = new Page(1, 2);
        Var list = Var.of(Arrays.asList(Map.of("a", new int[] {1}), page, null));

        List<@Nullable Object> copy = list.copy().toObjects();
        assertThat(copy).hasSize(3).element(1).isEqualTo(page).isNotSameAs(page);
        assertThat(list.clone().val()).isSameAs(list.val());
        assertThat(list.deepCopy()).isInstanceOf(Var.class);
    }

    @Test
    void itemsGiveTheirValues() {
        Var list = Var.of(List.of(Map.of("a", 1), Map.of("b", 2), Map.of("a", List.of(1, 3)), new Page(4, 5)));

        assertThat(list.listItemValues("a")).containsExactly(1, 1, 3);
        assertThat(list.listItemValuesUnique("a")).containsExactly(1, 3);
        assertThat(list.listItemValues("page")).containsExactly(4);
        assertThat(Var.of("x").listItemValues("a")).isEmpty();
    }

    @Test
    void kindsGoByType() {
        assertThat(Var.of(1).isInt()).isTrue();
        assertThat(Var.of("1").isInt()).isFalse();
        assertThat(Var.of(1f).isFloat()).isTrue();
        assertThat(Var.of(1).isUint()).isFalse();
        assertThat(Var.of(new int[0]).isSlice()).isTrue();
        assertThat(Var.of(Map.of()).isMap()).isTrue();
        assertThat(Var.of(new Page(1, 2)).isStruct()).isTrue();
        assertThat(Var.of("x").isStruct()).isFalse();
    }
}
