package io.gf4j.http.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.http.input.Recorded.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Queries, forms and header values are read as Go reads them. */
final class RecordedInputTest {
    @Test
    void namesNestAsGstrParseHasThem() {
        assertThat(Recorded.readings("names.tsv")).hasSizeGreaterThan(1000).allSatisfy(RecordedInputTest::assertNames);
    }

    private static void assertNames(Reading reading) {
        if (reading.error().isEmpty()) {
            Object answer = reading.answer() == null ? Map.of() : reading.answer();
            assertThat(NestedNames.parse(reading.text())).as(reading.text()).isEqualTo(answer);
        } else {
            assertThatThrownBy(() -> NestedNames.parse(reading.text()))
                    .as(reading.text())
                    .hasMessage(reading.error());
        }
    }

    @Test
    void formsHaveAllValuesAndTheFirstError() {
        assertThat(Recorded.readings("forms.tsv")).hasSizeGreaterThan(400).allSatisfy(reading -> {
            FormText form = FormText.parse(reading.text());
            Map<String, Object> ours = new LinkedHashMap<>();
            ours.put("values", form.values());
            if (form.error() != null) {
                ours.put("error", form.error().getMessage());
            }
            assertThat(ours).as(reading.text()).isEqualTo(reading.answer());
        });
    }

    @Test
    void mediaTypesHaveTheirParameters() {
        assertThat(Recorded.readings("mediatypes.tsv")).hasSizeGreaterThan(600).allSatisfy(reading -> {
            MediaType type = MediaType.parse(reading.text());
            Map<String, Object> ours = new LinkedHashMap<>();
            ours.put("type", type.type());
            ours.put("params", type.params());
            if (type.error() != null) {
                ours.put("error", type.error());
            }
            assertThat(ours).as(reading.text()).isEqualTo(reading.answer());
        });
    }
}
