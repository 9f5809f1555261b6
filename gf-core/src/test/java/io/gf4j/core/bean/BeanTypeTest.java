package io.gf4j.core.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.Members;
import io.gf4j.core.tag.C;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import io.gf4j.core.testing.Beans;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BeanTypeTest {
    record Page(
            @P("p") int page,
            @P("s") @JsonProperty("page_size") int size,
            @C("c") @P("q") @V("required") String text) {}

    record Login(
            @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            String name,

            @JsonIgnore String secret,
            @JsonUnwrapped Page page,
            @JsonUnwrapped(prefix = "x_") Point point) {}

    public static class Base {
        public int id = 7;
        private @Nullable String note;

        public @Nullable String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note + "!";
        }
    }

    public static class Point extends Base {
        public double x;

        @V("max:9")
        private double y = 2;

        private boolean open;
        private @Nullable List<String> names;
        static int shared;
        transient int cache;
        int hidden;

        public double getY() {
            return y;
        }

        public void setY(double y) {
            this.y = y;
        }

        public boolean isOpen() {
            return open;
        }

        public void setNames(List<String> names) {
            this.names = names;
        }

        public double getSum() {
            return x + y;
        }
    }

    record Box<T>(T item, List<T> items, Map<String, T[]> arrays) {}

    static final class TextBox {
        public @Nullable Box<String> box;
    }

    @Test
    void membersStandAsTheClassDeclaresThem() {
        assertThat(names(Point.class)).containsExactly("id", "note", "x", "y", "open", "names", "sum");
        assertThat(names(Page.class)).containsExactly("page", "size", "text");
        assertThat(names(Beans.Nothing.class)).isEmpty();
    }

    @Test
    void namesAreThoseOfJson() {
        for (Class<?> type : List.of(Page.class, Login.class, Point.class, Beans.User.class, Beans.Omitting.class)) {
            List<String> ours = BeanType.of(type).members().stream()
                    .filter(BeanMember::readable)
                    .map(BeanMember::jsonName)
                    .toList();
            Object bean = type == Beans.User.class ? Beans.user() : make(type);
            assertThat(ours)
                    .as(type.getName())
                    .containsAll(Members.of(bean).stream()
                            .map(Members.Member::name)
                            .filter(name -> !name.equals("page") && !name.equals("point"))
                            .toList());
        }
        assertThat(BeanType.of(Login.class).members())
                .extracting(BeanMember::jsonName)
                .containsExactly(
                        "name",
                        "page",
                        "page_size",
                        "text",
                        "x_id",
                        "x_note",
                        "x_x",
                        "x_y",
                        "x_open",
                        "x_names",
                        "x_sum");
    }

    @Test
    void tagsComeInGosOrder() {
        BeanType page = BeanType.of(Page.class);

        assertThat(member(page, "page").names()).containsExactly("p", "page");
        assertThat(member(page, "size").names()).containsExactly("s", "size");
        assertThat(member(page, "text").names()).containsExactly("c", "text");
        assertThat(member(page, "text").annotation(V.class))
                .extracting(V::value)
                .isEqualTo("required");
        assertThat(member(page, "page").annotation(V.class)).isNull();
        assertThat(member(BeanType.of(Point.class), "y").annotation(V.class)).isNotNull();
    }

    @Test
    void aRecordIsMadeOfWhatIsThereAndZeros() {
        BeanType page = BeanType.of(Page.class);

        assertThat(page.make(new @Nullable Object[] {3, BeanType.MISSING, "t"})).isEqualTo(new Page(3, 0, "t"));
        assertThat(page.make(new @Nullable Object[] {null, null, null})).isEqualTo(page.make(missing(3)));
    }

    @Test
    void aBeanKeepsWhatItsFieldsSay() {
        BeanType type = BeanType.of(Point.class);
        Point point = (Point) type.make(missing(7));
        assertThat(point.id).isEqualTo(7);
        assertThat(point.y).isEqualTo(2);

        Point other = (Point) type.make(new @Nullable Object[] {1, "n", 1.5, 2.5, true, List.of("a"), null});
        assertThat(other.getNote()).isEqualTo("n!");
        assertThat(other.getSum()).isEqualTo(4);
        assertThat(other.names).containsExactly("a");
        assertThat(member(type, "sum").get(other)).isEqualTo(4.0);
        assertThat(member(type, "sum").writable()).isFalse();
        assertThat(member(type, "names").readable()).isFalse();
    }

    @Test
    void inlinedMembersAreMadeWithTheirOwner() {
        BeanType type = BeanType.of(Login.class);
        @Nullable Object[] values = missing(type.members().size());
        values[0] = "n";
        values[2] = 20;
        values[4] = 1;
        Login login = (Login) type.make(values);

        assertThat(login.page().size()).isEqualTo(20);
        assertThat(login.point().id).isEqualTo(1);
        assertThat(login.point().y).isEqualTo(2);
        assertThat(login.secret()).isNull();
        assertThat(type.members().get(2).get(login)).isEqualTo(20);
        assertThat(type.members().get(4).get(login)).isEqualTo(1);
    }

    @Test
    void typesHaveNoVariables() {
        BeanType box = BeanType.of(member(BeanType.of(TextBox.class), "box").type());

        assertThat(box.type()).isEqualTo(Box.class);
        assertThat(box.members())
                .extracting(member -> member.type().getTypeName())
                .containsExactly(
                        "java.lang.String",
                        "java.util.List<java.lang.String>",
                        "java.util.Map<java.lang.String, java.lang.String[]>");
        assertThat(member(BeanType.of(Box.class), "item").rawType()).isEqualTo(Object.class);
    }

    @Test
    void whatHasNoMembersIsNoBean() {
        for (Class<?> type :
                List.of(int.class, String.class, int[].class, List.class, Beans.Kind.class, Throwable.class)) {
            assertThat(BeanType.isBean(type)).isFalse();
        }
        assertThatThrownBy(() -> BeanType.of(String.class))
                .isInstanceOf(GfException.class)
                .hasMessage("java.lang.String has no members: use a record, or a class with setters or public fields");
    }

    abstract static class Abstract {
        public int a;
    }

    @SuppressWarnings("ClassCanBeStatic") // It is the mistake that is tested.
    final class Inner {
        public int a;
    }

    record Loop(@JsonUnwrapped Loop loop) {}

    @Test
    void whatCannotBeMadeSaysWhy() {
        String prefix = BeanTypeTest.class.getName() + "$";
        assertThatThrownBy(() -> BeanType.of(Beans.User.class).requireMakeable())
                .hasMessageEndingWith(
                        "User cannot be made: it has no constructor without parameters; add one, or make it a record");
        assertThatThrownBy(() -> make(Abstract.class))
                .hasMessage(prefix + "Abstract cannot be made: it is abstract; use a class that is not, or a record");
        assertThatThrownBy(() -> make(Inner.class))
                .hasMessage(prefix + "Inner cannot be made: it belongs to an instance of "
                        + BeanTypeTest.class.getName() + "; make it static");
        assertThatThrownBy(() -> BeanType.of(Loop.class))
                .hasMessageContaining("Loop is inlined into itself by member loop")
                .isInstanceOf(GfException.class);
        BeanType.of(Page.class).requireMakeable();
    }

    record Strict(int a) {
        Strict {
            if (a < 0) {
                throw new IllegalArgumentException("a is negative");
            }
        }
    }

    @Test
    void whatAConstructorThrowsPasses() {
        assertThatThrownBy(() -> BeanType.of(Strict.class).make(new @Nullable Object[] {-1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a is negative");
    }

    private static List<String> names(Class<?> type) {
        return BeanType.of(type).members().stream().map(BeanMember::name).toList();
    }

    private static BeanMember member(BeanType type, String name) {
        return Objects.requireNonNull(type.member(name), name);
    }

    private static Object make(Class<?> type) {
        BeanType bean = BeanType.of(type);
        return bean.make(missing(bean.members().size()));
    }

    private static @Nullable Object[] missing(int count) {
        @Nullable Object[] values = new @Nullable Object[count];
        Arrays.fill(values, BeanType.MISSING);
        return values;
    }
}
