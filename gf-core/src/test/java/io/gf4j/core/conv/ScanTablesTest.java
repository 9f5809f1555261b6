package io.gf4j.core.conv;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.testing.Table;
import io.gf4j.core.testing.Targets;
import io.gf4j.core.testing.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Go's gconv made of the same values. */
final class ScanTablesTest {
    private static final List<BeanMember> MEMBERS =
            BeanType.of(Targets.All.class).members();

    private final TimeZone zone = TimeZone.getDefault();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void theTablesAreRecordedInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void theZoneIsPutBack() {
        TimeZone.setDefault(zone);
    }

    @Test
    void anyValueBecomesAMemberOfAnyType() {
        List<List<String>> rows = Table.rows("/conv/members.tsv");
        assertThat(rows.size() * MEMBERS.size()).isGreaterThan(6000);
        for (List<String> row : rows) {
            for (int i = 0; i < MEMBERS.size(); i++) {
                BeanMember member = MEMBERS.get(i);
                Map<String, @Nullable Object> data = new HashMap<>();
                data.put(member.jsonName(), Values.of(row.getFirst()));
                check(
                        row.getFirst() + " as " + member.jsonName(),
                        row.get(i + 1),
                        () -> member.get(Objects.requireNonNull(Gconv.scan(data, Targets.All.class))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void jsonIsReadStrictly() {
        List<List<String>> rows = Table.rows("/conv/json_members.tsv");
        assertThat(rows.size() * MEMBERS.size()).isGreaterThan(1000);
        for (List<String> row : rows) {
            for (int i = 0; i < MEMBERS.size(); i++) {
                BeanMember member = MEMBERS.get(i);
                String json = "{\"" + member.jsonName() + "\":" + row.getFirst() + "}";
                check(
                        json,
                        row.get(i + 1),
                        () -> member.get(Objects.requireNonNull(Gconv.scan(json, Targets.All.class))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesAreMatchedAsInGo() {
        List<List<String>> rows = Table.rows("/conv/scans.tsv");
        assertThat(rows).hasSizeGreaterThan(150);
        for (List<String> row : rows) {
            Map<String, String> mapping = Var.of(row.get(2)).toMapStrStr();
            mapping.replaceAll((key, field) -> field.substring(0, 1).toLowerCase(Locale.ROOT) + field.substring(1));
            Var value = Var.of(Values.of(row.get(1)));
            check(
                    row.get(0) + " of " + row.get(1) + " with " + row.get(2),
                    row.get(3),
                    () -> scanned(row.get(0), value, mapping));
        }
        assertThat(wrong).isEmpty();
    }

    /** Go scans into what is there already, which here begins at level 3. */
    private static @Nullable Object scanned(String target, Var value, Map<String, String> mapping) {
        return switch (target) {
            case "account" -> value.isNil() ? new Leveled() : value.scan(Leveled.class, mapping);
            case "accounts" -> value.scanList(Targets.Account.class, mapping);
            case "longs" -> value.scanList(Long.class, mapping);
            case "texts" -> value.scanList(String.class, mapping);
            case "long" -> value.isNil() ? Long.valueOf(0) : value.scan(Long.class, mapping);
            case "text" -> value.isNil() ? "" : value.scan(String.class, mapping);
            case "longMap" -> value.scanMap(Long.class, mapping);
            case "accountMap" -> value.scanMap(Targets.Account.class, mapping);
            case "longMaps" -> value.scanMaps(Long.class, mapping);
            default -> throw new IllegalArgumentException(target);
        };
    }

    /** Null and the empty text are one in Go. */
    private void check(String what, String expected, Callable<@Nullable Object> scan) {
        String actual;
        try {
            actual = Gjson.encodeString(scan.call()).replace("\"email\":null", "\"email\":\"\"");
        } catch (GfException e) {
            actual = "error";
        } catch (Exception e) {
            actual = e.toString();
        }
        if (!expected.equals("?") && !expected.equals(actual)) {
            wrong.add(what + "\n  is   " + actual + "\n  not  " + expected + "\n");
        }
    }

    /** An account that has a level. */
    public static final class Leveled extends Targets.Account {
        /** At level 3. */
        public Leveled() {
            level = 3;
        }
    }
}
