package io.gf4j.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonText;
import io.gf4j.core.testing.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Recorded by gf-tests/oracle/core. */
final class RecordedContentTest {
    @Test
    void textIsReadOrRefusedInTheWordsOfGo() {
        List<List<String>> rows = Table.rows("/json/loads.tsv");
        assertThat(rows).hasSizeGreaterThan(150);
        for (List<String> row : rows) {
            String text = row.get(0);
            byte[] data = text.getBytes(StandardCharsets.UTF_8);
            assertThat(strictly(text)).as(text).isEqualTo(row.get(1));
            assertThat(numbersAside(answer(() -> Gjson.encodeString(Gjson.decode(text)))))
                    .as(text)
                    .isEqualTo(numbersAside(row.get(2)));
            assertThat(numbersAside(answer(() -> Gjson.loadJson(data).toJsonString())))
                    .as(text)
                    .isEqualTo(numbersAside(row.get(3)));
            if (!row.get(4).equals("?")) {
                assertThat(byLook(data, row.get(4))).as(text).isEqualTo(row.get(4));
            }
        }
    }

    private static String strictly(String text) {
        try {
            JsonText.decode(text, false);
            return "fine";
        } catch (GfException e) {
            return e.getMessage().substring("json.Unmarshal failed: ".length());
        }
    }

    private static String byLook(byte[] data, String expected) {
        String answer = answer(() -> Gjson.loadContent(data).toJsonString());
        return expected.equals("error") && answer.equals("error unable auto check the data format type")
                ? expected
                : answer;
    }

    /** Go's numbers are all floats; ours are longs where they fit. */
    private static String numbersAside(String answer) {
        return answer.matches("[0-9]{17,}") ? "a long" : answer;
    }

    private static String answer(Supplier<String> asked) {
        try {
            return asked.get();
        } catch (GfException e) {
            return "error " + e.getMessage();
        }
    }

    @Test
    void documentsAreXmlAndXmlIsADocument() {
        List<List<String>> rows = Table.rows("/json/xml.tsv");
        assertThat(rows).hasSizeGreaterThan(80);
        for (List<String> row : rows) {
            String text = row.get(1);
            if (row.get(0).equals("to")) {
                Json json = Gjson.of(text);
                assertThat(List.of(xml(json), xml(json, "root"), xml(json, "")))
                        .as(text)
                        .isEqualTo(row.subList(2, 5));
            } else {
                String answer = answer(() ->
                        Gjson.loadXml(text.getBytes(StandardCharsets.UTF_8)).toJsonString());
                assertThat(answer.replaceFirst("^error .*", "error")).as(text).isEqualTo(row.get(2));
            }
        }
    }

    private static String xml(Json json, String... root) {
        return answer(() -> new String(json.toXml(root), StandardCharsets.UTF_8));
    }
}
