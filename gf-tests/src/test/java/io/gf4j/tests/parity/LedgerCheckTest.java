package io.gf4j.tests.parity;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.valid.Validator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That a ledger which lies is found out, on a small API of its own. */
final class LedgerCheckTest {
    private static final JavaApi API = JavaApi.of(Door.class, Side.class, Size.class, Name.class);
    private static final List<String> DOOR = List.of(
            "final class Door",
            "new Door()",
            "static final int DOORS = 2",
            "void open(String key, int... times) throws InterruptedException",
            "<T> Optional<T> find(Class<T> type)");

    /** A type with one of each kind of member. */
    public static final class Door implements Handle {
        public static final int DOORS = 2;

        public Door() {}

        public void open(String key, int... times) throws InterruptedException {}

        public <T> Optional<T> find(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "door";
        }
    }

    /** A facet: what it has counts as its host's. */
    public sealed interface Handle permits Door {
        default boolean isShut() {
            return true;
        }
    }

    /** An enum. */
    public enum Side {
        LEFT
    }

    /** A record. */
    public record Size(int width, List<String> units) {}

    /** An annotation. */
    public @interface Name {
        String value();
    }

    @Test
    void doneRowsNameWhatExists() {
        assertThat(lies(done("Door", "boolean isShut()"), done("Door", DOOR.toArray(String[]::new))))
                .isEmpty();
        assertThat(lies(done("Side", "enum Side", "LEFT"), done("Size", "record Size(int width, List<String> units)")))
                .isEmpty();
        assertThat(lies(
                        done("Name", "@Name(\"x\")"),
                        done("Size", "int width()"),
                        done("java.net.URI", "String getPath()")))
                .isEmpty();
    }

    @Test
    void aDoneRowWithoutItsMemberLies() {
        assertThat(lies(done("Door", "void close()")))
                .singleElement()
                .asString()
                .endsWith("there is no void close()");
        assertThat(lies(done("Window", "void open()")))
                .singleElement()
                .asString()
                .endsWith("there is no Window");
        assertThat(lies(done("Side", "RIGHT"))).hasSize(1);
        assertThat(lies(done("Size", "record Size(int width)"))).hasSize(1);
        assertThat(lies(done("Door", "static final int DOORS = 3"))).hasSize(1);
        assertThat(lies(done("Door", "@Door(\"x\")"))).hasSize(1);
    }

    @Test
    void aDoneRowWithOtherTypesLiesAndSaysWhatIsThere() {
        assertThat(lies(done("Door", "void open(String key, int times)")))
                .singleElement()
                .asString()
                .endsWith("; there is " + DOOR.get(3));
    }

    @Test
    void aTodoRowWhoseMembersExistLies() {
        assertThat(lies(row(State.TODO, "Door", "void open(Object key, Object value)")))
                .singleElement()
                .asString()
                .endsWith("mark it done, as " + DOOR.get(3));
        assertThat(lies(row(State.TODO, "Name", "@Name(\"x\")"))).hasSize(1);
    }

    @Test
    void aRuleIsThereIfTheValidatorKnowsIt() {
        JavaApi api = JavaApi.of(Validator.class);
        Row known = row(State.DONE, "Validator", "rule \"required-if\"");
        Row unknown = row(State.DONE, "Validator", "rule \"requierd\"");
        Row built = row(State.TODO, "Validator", "rule \"email\"");
        assertThat(new LedgerCheck(api, List.of(known)).lies()).isEmpty();
        assertThat(new LedgerCheck(api, List.of(unknown)).lies())
                .singleElement()
                .asString()
                .endsWith("there is no rule \"requierd\"");
        assertThat(new LedgerCheck(api, List.of(built)).lies())
                .singleElement()
                .asString()
                .endsWith("mark it done, as rule \"email\"");
    }

    @Test
    void aTodoRowWithAPartThatIsMissingIsTrue() {
        assertThat(lies(row(State.TODO, "Door", DOOR.get(3), "void open(String key)")))
                .isEmpty();
        assertThat(lies(row(State.TODO, "Door", DOOR.get(3), DOOR.get(3)))).isEmpty();
        assertThat(lies(row(State.TODO, "Window", "void open()"))).isEmpty();
    }

    @Test
    void aDeclinedRowMaySayWhereToLook() {
        assertThat(lies(row(State.DECLINED, "Door", "see Door.open"))).isEmpty();
        assertThat(lies(row(State.DECLINED, "Door", "see Door.close"))).hasSize(1);
        assertThat(lies(row(State.DECLINED, "Door", "void open()"))).hasSize(1);
    }

    @Test
    void membersWithoutARowAreNamed() {
        Stream<Row> others = Stream.of(
                done("Side", "enum Side", "LEFT"),
                done("Size", "record Size(int width, List<String> units)"),
                done("Name", "@interface Name", "String value()"));
        List<Row> rows = Stream.concat(others, Stream.of(done("Door", DOOR.toArray(String[]::new))))
                .toList();
        assertThat(new LedgerCheck(API, rows).missing())
                .singleElement()
                .asString()
                .contains("boolean isShut()");
        assertThat(new LedgerCheck(API, List.of()).missing()).hasSize(6 + 2 + 1 + 2);
    }

    @Test
    void aRowThatLacksAnOverloadIsNamed() {
        Row row = done("Door", "void open()");
        assertThat(new LedgerCheck(JavaApi.of(Door.class), List.of(row)).missing())
                .contains(row.where() + "lacks " + DOOR.get(3));
    }

    @Test
    void rowsThatBreakTheFilesRulesAreNamed() {
        assertThat(malformed("a\tg\tX\tX()\tDoor\t-\t1\tdone")).hasSize(1);
        assertThat(malformed("a\tg\tX\tX()\t-\t-\t0\tdeclined")).hasSize(1);
        assertThat(malformed("a\tg\tX\tX()\t-\t-\t2\tdeclined: rare")).hasSize(1);
        assertThat(malformed("a\t-\t-\t-\tDoor\tnew Door()\t-\tdone")).hasSize(1);
        assertThat(malformed("a\t-\t-\t-\tDoor\tnew Door()\t-\tdone\tGo has a zero value"))
                .isEmpty();
        assertThat(malformed("a\tg\tX\tX()\t-\t-\t0\tdeclined: a Go hook")).isEmpty();
    }

    @Test
    void whatExistsByNowIsSettledWithTheRealNamesOfParameters() {
        Row built = row(State.TODO, "Door", "void open(String name, int... n) throws InterruptedException");
        Row open = row(State.TODO, "Door", "void open(String name)");
        Ledger settled = new Ledger(2, "", List.of(built, open)).settled(API);
        assertThat(settled.rows()).containsExactly(done("Door", DOOR.get(3)), open);
        assertThat(settled.todo()).isEqualTo(1);
        assertThat(Ledger.parse(settled.text().lines().toList()).rows()).hasSize(2);
    }

    private static List<String> lies(Row... rows) {
        return new LedgerCheck(API, List.of(rows)).lies();
    }

    private static List<String> malformed(String row) {
        return new LedgerCheck(API, List.of(Row.parse(3, row))).malformed();
    }

    private static Row done(String owner, String... members) {
        return row(State.DONE, owner, members);
    }

    private static Row row(State state, String owner, String... members) {
        return new Row(3, "a", "g", "X", "X()", owner, List.of(members), "1", state, "", "");
    }
}
