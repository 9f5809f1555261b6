package io.gf4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonNumber;
import io.gf4j.core.testing.Table;
import io.gf4j.core.testing.Values;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GjsonTest {
    private static final Options NUMBERS_AS_TEXT = new Options(false, "", "", true);

    @Test
    void everyValueIsWrittenAsGoWritesIt() {
        List<List<String>> rows = Table.rows("/json/encoded.tsv");
        assertThat(rows).hasSizeGreaterThan(250);
        for (List<String> row : rows) {
            assertThat(encoded(Values.of(row.get(0)))).as(row.get(0)).isEqualTo(row.get(1));
        }
    }

    private static String encoded(@Nullable Object value) {
        try {
            return new String(Gjson.encode(value), StandardCharsets.UTF_8);
        } catch (GfException e) {
            return "error: " + e.getMessage();
        }
    }

    @Test
    void randomNumbersAreWrittenAsGoWritesThem() {
        for (List<String> row : Table.rows("/fmt/floats.tsv")) {
            double value = Double.parseDouble(row.get(0));
            assertThat(Gjson.encodeString(value)).isEqualTo(row.get(2));
            assertThat(Gjson.encodeString((float) value)).isEqualTo(row.get(4));
        }
    }

    @Test
    void documentsAreReadOrRefusedAsGoDoes() {
        List<List<String>> rows = Table.rows("/json/valid.tsv");
        assertThat(rows).hasSizeGreaterThan(60);
        for (List<String> row : rows) {
            String text = row.get(0);
            assertThat(Gjson.valid(text)).as(text).hasToString(row.get(1));
            assertThat(decodedAgain(text)).as(text).isEqualTo(row.get(2));
        }
    }

    private static String decodedAgain(String text) {
        return Gjson.valid(text) ? Gjson.encodeString(Gjson.decode(text, NUMBERS_AS_TEXT)) : "error";
    }

    @Test
    void textThatIsNoUnicodeIsRepairedWhereverItStands() {
        String half = "a\ud800";

        assertThat(Gjson.encodeString(half)).isEqualTo("\"a\ufffd\"");
        assertThat(Gjson.encodeString(Map.of(half, new String[] {half}))).isEqualTo("{\"a\ufffd\":[\"a\ufffd\"]}");
        assertThat(Gjson.encodeString("\udc00\ud83d\ude00")).isEqualTo("\"\ufffd\ud83d\ude00\"");
    }

    @Test
    void aMapIsSortedWhateverItIs() {
        Map<@Nullable Object, Object> map = new HashMap<>();
        map.put(null, 1);
        map.put(Thread.State.NEW, 2);
        map.put(10, 3);

        assertThat(Gjson.encodeString(map)).isEqualTo("{\"\":1,\"10\":3,\"NEW\":2}");
    }

    /** A base, whose fields come first. */
    public static class Base {
        public int zz = 1;
    }

    /** A bean with names that accessor rules get wrong. */
    public static final class Names extends Base {
        private final int URL = 2;
        private final int xAxis = 3;
        public final boolean isOpen = true;
        private final int secret = 4;

        public int getURL() {
            return URL;
        }

        public int getXAxis() {
            return xAxis;
        }

        public int sum() {
            return secret;
        }
    }

    @Test
    void namesAreAsDeclaredAndInheritedFieldsComeFirst() {
        assertThat(Gjson.encodeString(new Names())).isEqualTo("{\"zz\":1,\"URL\":2,\"xAxis\":3,\"isOpen\":true}");
    }

    @Test
    void anOrderOfItsOwnIsKept() {
        @JsonPropertyOrder({"b", "a"})
        record Ordered(int a, int b) {}

        assertThat(Gjson.encodeString(new Ordered(1, 2))).isEqualTo("{\"b\":2,\"a\":1}");
    }

    @Test
    void anArrayOfAnyTypeIsAList() {
        assertThat(Gjson.encodeString(new Object[] {1, null})).isEqualTo("[1,null]");
        assertThat(Gjson.encodeString(Arrays.asList(1.0f, 'c', new BigInteger("99999999999999999999"))))
                .isEqualTo("[1,\"c\",99999999999999999999]");
    }

    @Test
    void aTimeOutsideOfFourDigitYearsIsAnError() {
        assertThatThrownBy(() -> Gjson.encode(Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(GfException.class)
                .hasMessage("json.Marshal failed: json: error calling MarshalJSON for type time.Time:"
                        + " Time.MarshalJSON: year outside of range [0,9999]");
    }

    @Test
    void aFailingGetterIsAnErrorAndSoIsACycle() {
        Map<String, Object> cycle = new HashMap<>();
        cycle.put("self", cycle);

        assertThatThrownBy(() -> Gjson.encode(new Failing()))
                .isInstanceOf(GfException.class)
                .hasMessage("json.Marshal failed: no value");
        assertThatThrownBy(() -> Gjson.encode(cycle)).isInstanceOf(GfException.class);
    }

    /** A bean whose getter throws. */
    public static final class Failing {
        private final @Nullable String value = null;

        public String getValue() {
            if (value == null) {
                throw new IllegalStateException("no value");
            }
            return value;
        }
    }

    @Test
    void numbersAreJavaNumbersUnlessTheirTextIsWanted() {
        assertThat(Gjson.decode("[1,1.50,-0,100000000000000000000]")).isEqualTo(List.of(1L, 1.5, -0.0, 1e20));
        assertThat(Gjson.decode("1.50", NUMBERS_AS_TEXT)).hasToString("1.50").isInstanceOf(JsonNumber.class);
    }

    @Test
    void bytesAndOtherValuesAreReadToo() {
        assertThat(Gjson.decode("{\"a\":[true]}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("a", List.of(true)));
        assertThat(Gjson.decode(Map.of("a", 1))).isEqualTo(Map.of("a", 1L));
        assertThat(Gjson.valid(Map.of("a", Double.NaN))).isFalse();
    }

    @Test
    void brokenTextIsAnError() {
        assertThatThrownBy(() -> Gjson.decode("{"))
                .isInstanceOf(GfException.class)
                .hasMessage("json Decode failed: unexpected EOF");
    }
}
