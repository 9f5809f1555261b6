package io.gf4j.core.fmt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GoCompositeTest {
    private record Person(String name, @Nullable Object more) {}

    @SuppressWarnings("UnusedVariable")
    private static class Bean {
        static final int IGNORED = 1;

        private final int id = 7;

        @Nullable
        Object next;
    }

    @SuppressWarnings("UnusedVariable")
    private static final class SubBean extends Bean {
        private final List<String> tags = List.of("a", "b");
    }

    @Test
    void aRecordIsAStructOfItsComponents() {
        Person person = new Person("a", new Person("b", null));
        assertThat(Fmt.sprintf("%v", person)).isEqualTo("{a {b <nil>}}");
        assertThat(Fmt.sprintf("%+v", person)).isEqualTo("{name:a more:{name:b more:<nil>}}");
        assertThat(Fmt.sprintf("%#v", person))
                .isEqualTo("Person{name:\"a\", more:Person{name:\"b\", more:interface {}(nil)}}");
        assertThat(Fmt.sprintf("%d", person)).isEqualTo("{%!d(string=a) {%!d(string=b) <nil>}}");
    }

    @Test
    void aBeanIsAStructOfItsFieldsInheritedOnesFirst() {
        assertThat(Fmt.sprintf("%+v", new SubBean())).isEqualTo("{id:7 next:<nil> tags:[a b]}");
    }

    @Test
    void arraysAreSlicesOfTheirComponentType() {
        Object[] nested = {new int[] {1}, new String[] {"a"}, new Person[0], new byte[] {-1}};
        assertThat(Fmt.sprintf("%v %T", nested, nested)).isEqualTo("[[1] [a] [] [255]] []interface {}");
        assertThat(Fmt.sprintf("%T %T %T %T", nested)).isEqualTo("[]int []string []Person []uint8");
        assertThat(Fmt.sprintf("%T %T", new long[0][0], new Map<?, ?>[0]))
                .isEqualTo("[][]int64 []map[string]interface {}");
        assertThat(Fmt.sprintf("%d %T", new Byte[] {-1}, new Byte[0])).isEqualTo("[-1] []int8");
    }

    @Test
    void anyCollectionIsASlice() {
        assertThat(Fmt.sprintf("%v %T", new TreeSet<>(List.of(2, 1)), List.of("a")))
                .isEqualTo("[1 2] []interface {}");
    }

    @Test
    void mapsPrintInTheOrderOfTheirKeys() {
        Map<@Nullable Object, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put(2L, 2);
        map.put(null, 3);
        map.put("a", 4);
        map.put(1L, 5);
        map.put(1, 6);
        assertThat(Fmt.sprintf("%v", map)).isEqualTo("map[<nil>:3 1:6 1:5 2:2 a:4 b:1]");
        assertThat(Fmt.sprintf("%T %T", map, Map.of("a", 1)))
                .isEqualTo("map[interface {}]interface {} map[string]interface {}");
    }

    @Test
    void keysWithoutAnOrderStayAsTheyCome() {
        Map<Person, Integer> map = new LinkedHashMap<>();
        map.put(new Person("b", null), 1);
        map.put(new Person("a", null), 2);
        assertThat(Fmt.sprintf("%v", map)).isEqualTo("map[{b <nil>}:1 {a <nil>}:2]");
    }

    @Test
    void aValueThatContainsItselfIsCutThere() {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(1);
        list.add(list);
        Map<String, Object> map = new HashMap<>();
        map.put("self", map);
        Bean bean = new Bean();
        bean.next = new Object[] {bean};
        assertThat(Fmt.sprintf("%v", list)).isEqualTo("[1 %!v(CYCLE)]");
        assertThat(Fmt.sprintf("%d", map)).isEqualTo("map[%!d(string=self):%!d(CYCLE)]");
        assertThat(Fmt.sprintf("%v", bean)).isEqualTo("{7 [%!v(CYCLE)]}");
    }

    @Test
    void theSameValueTwiceIsNoCycle() {
        List<Integer> one = List.of(1);
        assertThat(Fmt.sprintf("%v", List.of(one, one))).isEqualTo("[[1] [1]]");
    }

    @Test
    void nestingEndsAtAHundred() {
        Object nested = List.of();
        for (int i = 0; i < 100_000; i++) {
            nested = List.of(nested);
        }
        assertThat(Fmt.sprintf("%v", nested)).isEqualTo("[".repeat(100) + "%!v(DEPTH)" + "]".repeat(100));
    }

    @Test
    void whatCannotBeReadIsAPointer() {
        Supplier<String> lambda = () -> "a";
        assertThat(Fmt.sprintf("%v", lambda)).matches("0x[0-9a-f]+");
        assertThat(Fmt.sprintf("%d", new ThreadLocal<String>())).matches("[0-9]+");
        assertThat(Fmt.sprintf("%s", new ThreadLocal<String>())).matches("%!s\\(ThreadLocal=0x[0-9a-f]+\\)");
    }
}
