package io.gf4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import io.gf4j.core.testing.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonTest {
    record Point(int x, int y) {}

    @Test
    void patternsLeadWhereTheyDoInGo() {
        List<String> wrong = new ArrayList<>();
        int lists = 0;
        List<List<String>> rows = Table.rows("/json/patterns.tsv");
        for (List<String> row : rows) {
            String actual = answer(row);
            if (goLosesSomething(row)) {
                lists++;
            } else if (!actual.equals(String.join(" ", row.subList(3, row.size())))) {
                wrong.add(row + " is " + actual);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rows.size() - lists).isGreaterThan(1000);
    }

    /** In Go a text as the key of a list ends the list, or nothing happens; to remove nothing may make something. */
    private static boolean goLosesSomething(List<String> row) {
        Json json = Gjson.of(row.get(0));
        boolean nothing = row.get(1).equals("remove")
                ? json.isNil() || (json.toVar().isEmpty() && !json.contains(row.get(2)))
                : row.get(3).equals(row.get(0));
        String pattern = "";
        for (String key : row.get(2).split("\\.", -1)) {
            if (json.get(pattern.isEmpty() ? "." : pattern).isSlice() && !key.matches("[0-9]+")) {
                return !row.get(1).equals("get");
            }
            pattern += pattern.isEmpty() ? key : "." + key;
        }
        return nothing;
    }

    private static String answer(List<String> row) {
        Json json = Gjson.of(row.get(0));
        String pattern = row.get(2);
        try {
            switch (row.get(1)) {
                case "get" -> {
                    return Gjson.encodeString(json.get(pattern, "def")) + " " + json.contains(pattern) + " "
                            + json.len(pattern);
                }
                case "set" -> json.set(pattern, "v");
                case "remove" -> json.remove(pattern);
                default -> json.append(pattern, "v");
            }
            return json.toJsonString();
        } catch (GfException e) {
            return "error: " + e.getMessage();
        }
    }

    @Test
    void aListHasNoTextAsKey() {
        Json json = Gjson.of("{\"a\":[1,2]}");

        assertThatThrownBy(() -> json.set("a.b", 1))
                .hasMessage("pattern \"a.b\": there is a list, which has no \"b\"; use an index, or remove it first");
        json.remove("a.b");
        assertThat(json.contains("a.b")).isFalse();
        assertThat(json).hasToString("{\"a\":[1,2]}");
        assertThatThrownBy(() -> json.set("a.99999999999", 1)).hasMessage("the index 99999999999 is too large");
    }

    @Test
    void textIsIndentedAsInGo() {
        for (List<String> row : Table.rows("/json/indented.tsv")) {
            assertThat(Gjson.of(row.get(0)).toJsonIndentString()).isEqualTo(row.get(1));
        }
    }

    @Test
    void aDocumentIsMadeOfAnything() {
        assertThat(Gjson.of(new Point(1, 2)).get("x").toInt()).isEqualTo(1);
        assertThat(Gjson.of(Map.of("p", new Point(1, 2))).get("p.y").toInt()).isEqualTo(2);
        assertThat(Gjson.of(List.of(1, 2)).len(".")).isEqualTo(2);
        assertThat(Gjson.of("no json").toObject()).isEqualTo("no json");
        assertThat(Gjson.of(null).isNil()).isTrue();
        assertThat(Gjson.of("{\"a\":[1,{\"b\":2}]}").getJsons("a"))
                .hasSize(2)
                .last()
                .hasToString("{\"b\":2}");
        assertThat(Gjson.of("{\"x\":1,\"y\":2}").scan(Point.class)).isEqualTo(new Point(1, 2));
        assertThat(Gjson.encodeString(Map.of("j", Gjson.of("{\"a\":1}")))).isEqualTo("{\"j\":{\"a\":1}}");
    }

    @Test
    void contentIsReadOrRefused() {
        byte[] number = "{\"a\":1.50}".getBytes(StandardCharsets.UTF_8);

        assertThat(Gjson.loadContent(number)).hasToString("{\"a\":1.50}");
        assertThat(Gjson.loadJson(number)).hasToString("{\"a\":1.5}");
        assertThat(Gjson.loadWithOptions(number, new Options(false, "", ".json", true)))
                .hasToString("{\"a\":1.50}");
        assertThat(Gjson.loadContent("\uFEFF[1]".getBytes(StandardCharsets.UTF_8)))
                .hasToString("[1]");
        assertThat(Gjson.loadContent(new byte[0]).isNil()).isTrue();
        assertThat(Gjson.decodeToJson("[1]").len(".")).isEqualTo(1);
        assertThatThrownBy(() -> Gjson.loadContent("x".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(GfException.class);
        assertThatThrownBy(() -> Gjson.loadJson("\"x\"".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("json decoding failed for content: \"x\"");
        assertThatThrownBy(() -> Gjson.loadWithOptions(number, new Options(false, "", "toml", true)))
                .hasMessage("unsupported type \"toml\" for loading, all supported types: json, xml");
    }

    @Test
    void documentsBecomeTypesStrictly() {
        assertThat(Gjson.decodeTo("{\"X\":1,\"y\":2}", Point.class)).isEqualTo(new Point(1, 2));
        assertThat(Gjson.decodeTo(Map.of("x", 1), Point.class)).isEqualTo(new Point(1, 0));
        assertThat(Gjson.decodeTo("7", int.class)).isEqualTo(7);
        assertThat(Gjson.decodeTo("null", Point.class)).isNull();
        assertThatThrownBy(() -> Gjson.decodeTo("{\"x\":\"1\"}", Point.class))
                .hasMessage("member x of Point: the text \"1\" is no int");
    }
}
