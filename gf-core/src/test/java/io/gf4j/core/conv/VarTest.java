package io.gf4j.core.conv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.testing.Table;
import io.gf4j.core.testing.Values;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class VarTest {
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void theTablesAreRecordedInUtc() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void theZoneIsPutBack() {
        TimeZone.setDefault(zone);
    }

    @Test
    void everyValueConvertsAsInGo() {
        List<List<String>> rows = Table.rows("/conv/vars.tsv");
        assertThat(rows.size() * 15).isGreaterThan(3000);
        for (List<String> row : rows) {
            List<String> answers = answers(row.getFirst());
            for (int i = 0; i < answers.size(); i++) {
                if (!row.get(i).equals("?")) {
                    assertThat(answers.get(i))
                            .as("%s, column %d", row.getFirst(), i)
                            .isEqualTo(row.get(i));
                }
            }
        }
    }

    private static List<String> answers(String input) {
        Var x = Var.of(Values.of(input));
        List<String> answers = new ArrayList<>(List.of(input, x.isNil() + "", x.isEmpty() + "", x.toBoolean() + ""));
        answers.add(x.toLong() + "");
        answers.add(Gconv.toString(x.toDouble()));
        answers.add(Gconv.toString(x.toFloat()));
        answers.add(Base64.getEncoder().encodeToString(x.toBytes()));
        answers.add(json(x.toStrings()));
        answers.add(json(x.toLongs()));
        answers.add(json(x.toObjects()));
        answers.add(json(x.toMap()));
        answers.add(json(x.toMapStrStr()));
        answers.add(json(x.toMaps()));
        answers.add(moment(x.toTime()));
        answers.add(x.toDuration().toNanos() + "");
        return answers;
    }

    @Test
    void numbersWithoutASignAreAsInGo() {
        List<List<String>> rows = Table.rows("/conv/unsigned.tsv");
        assertThat(rows).hasSizeGreaterThan(300);
        for (List<String> row : rows) {
            Var x = Var.of(Values.of(row.getFirst()));
            List<String> answers = List.of(
                    row.getFirst(),
                    Long.toUnsignedString(x.toUint()),
                    x.toUint8() + "",
                    x.toUint16() + "",
                    x.toUint32() + "",
                    Long.toUnsignedString(x.toUint64()),
                    x.toUints().stream().map(Long::toUnsignedString).collect(Collectors.joining(" ", "[", "]")));
            assertThat(answers).isEqualTo(row);
        }
    }

    @Test
    void textsAreReadAsTimesAsInGo() {
        List<List<String>> rows = Table.rows("/conv/times.tsv");
        assertThat(rows).hasSizeGreaterThan(70);
        for (List<String> row : rows) {
            Var text = Var.of(row.get(0));
            @Nullable ZonedDateTime time = row.get(1).isEmpty() ? text.toTime() : text.toTime(row.get(1));
            assertThat(moment(time)).as(row.toString()).isEqualTo(row.get(2));
        }
    }

    @Test
    void textsAreReadAsDurationsAsInGo() {
        List<List<String>> rows = Table.rows("/conv/durations.tsv");
        assertThat(rows).hasSizeGreaterThan(35);
        for (List<String> row : rows) {
            assertThat(Var.of(row.get(0)).toDuration().toNanos()).as(row.get(0)).hasToString(row.get(1));
        }
    }

    @Test
    void aTimeWithoutZoneIsLocal() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));

        assertThat(moment(Var.of("2018-02-09 20:46:17").toTime())).isEqualTo("2018-02-09T20:46:17+08:00");
        assertThat(moment(Var.of("2018-02-09").toTime("Y-m-d"))).isEqualTo("2018-02-09T00:00:00+08:00");
        assertThat(moment(Var.of(LocalDateTime.of(2018, 2, 9, 1, 2, 3)).toTime()))
                .isEqualTo("2018-02-09T01:02:03+08:00");
        assertThat(moment(Var.of(Instant.EPOCH).toTime())).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void secondsBeyondGosRangeAreStillSeconds() {
        assertThat(moment(Var.of(9_999_999_999L).toTime())).isEqualTo("2286-11-20T17:46:39Z");
        assertThat(Var.of(Long.MIN_VALUE).toTime()).isNull();
    }

    @Test
    void aFloatBeyondALongIsTheGreatestOrSmallest() {
        assertThat(Var.of(1e300).toLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(Var.of(-1e300).toLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(Long.toUnsignedString(Var.of(9.3e18).toUint64())).isEqualTo("9300000000000000000");
        assertThat(Long.toUnsignedString(Var.of(1e300).toUint64())).isEqualTo("18446744073709551615");
    }

    @Test
    void anIntHasTheLowBitsAndALongAllThatFit() {
        assertThat(Var.of("9999999999").toInt()).isEqualTo(1410065407);
        assertThat(Var.of(List.of(1L << 32, "x")).toInts()).containsExactly(0, 0);
        assertThat(Var.of("99999999999999999999").toLong()).isEqualTo(Long.MAX_VALUE);
        assertThat(Var.of("-99999999999999999999").toLong()).isEqualTo(-Long.MAX_VALUE);
    }

    @Test
    void aDeepMapHasNoBeansLeft() {
        record Inner(int a) {}
        record Outer(
                Inner one,
                List<Inner> many,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) String text) {}
        Var outer = Var.of(new Outer(new Inner(1), List.of(new Inner(2)), ""));

        assertThat(outer.toMap()).containsEntry("one", new Inner(1)).containsEntry("text", "");
        assertThat(outer.toMap(new MapOption(true, true, List.of(), true)))
                .isEqualTo(Map.of("one", Map.of("a", 1), "many", List.of(Map.of("a", 2))));
    }

    @Test
    @Timeout(5)
    void longTextsAreReadQuickly() {
        for (String part : List.of("1", "1_", "1.", "9h", "[", "{\"a\":", "1-a", "2018-", " ", "-")) {
            Var text = Var.of(part.repeat(300_000));
            assertThat(text.toLong()).isNotNegative();
            assertThat(text.toDouble()).isZero();
            assertThat(text.toDuration().isNegative()).isFalse();
            assertThat(text.toObjects()).hasSize(1);
            assertThat(text.toMap()).isEmpty();
            assertThat(text.toBoolean()).isTrue();
            text.toTime();
        }
    }

    @Test
    void setAnswersTheOldValue() {
        for (boolean safe : new boolean[] {false, true}) {
            Var x = Var.of(1, safe);
            assertThat(x.set("2")).isEqualTo(1);
            assertThat(x.val()).isEqualTo("2");
            assertThat(x.toObject()).isEqualTo("2");
        }
        assertThat(Var.of(new AtomicReference<>("x")).val()).isInstanceOf(AtomicReference.class);
    }

    @Test
    void itemsAreVarsToo() {
        Vars vars = Var.of("[1,\"2\",null]").toVars();

        assertThat(vars).hasSize(3);
        assertThat(vars.get(1).toInt()).isEqualTo(2);
        assertThat(vars.get(2).isNil()).isTrue();
        assertThat(Var.of(null).toVars()).isEmpty();
    }

    @Test
    void anEmptyVarConvertsToNothing() {
        Var none = Var.of(null);

        assertThat(none.toFloat()).isZero();
        assertThat(none.toDuration()).isEqualTo(Duration.ZERO);
        assertThat(none.toBytes()).isEmpty();
        assertThat(none).hasToString("");
    }

    private static String json(Object value) {
        try {
            return Gjson.encodeString(value);
        } catch (GfException e) {
            return "error";
        }
    }

    private static String moment(@Nullable ZonedDateTime time) {
        return time == null ? "null" : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
