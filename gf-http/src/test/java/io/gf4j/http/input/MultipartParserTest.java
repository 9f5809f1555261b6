package io.gf4j.http.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.http.input.Multiparts.Read;
import io.gf4j.http.input.Recorded.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MultipartParserTest {
    private static final String PART = "--b\r\nContent-Disposition: form-data; name=k\r\n\r\nv\r\n";

    @Test
    void bodiesAreReadAsGoReadsThem() {
        assertThat(Recorded.readings("multipart.tsv"))
                .hasSizeGreaterThan(1000)
                .allSatisfy(MultipartParserTest::assertReading);
    }

    private static void assertReading(Reading reading) {
        Object outcome = Multiparts.outcome(Multiparts.whole(reading.text()));
        if (reading.error().isEmpty()) {
            assertThat(outcome).as(reading.text()).isInstanceOf(List.class);
            assertThat(form((List<?>) outcome)).as(reading.text()).isEqualTo(reading.answer());
        } else {
            assertThat(outcome).as(reading.text()).isEqualTo(reading.error());
        }
    }

    private static Map<String, Object> form(List<?> parts) {
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        Map<String, List<Object>> files = new LinkedHashMap<>();
        for (Object read : parts) {
            Read part = (Read) read;
            boolean file = !part.fileName().isEmpty();
            (file ? files : fields)
                    .computeIfAbsent(part.formName(), _ -> new ArrayList<>())
                    .add(file ? file(part) : part.content());
        }
        return Map.of("fields", fields, "files", files);
    }

    private static List<Object> file(Read part) {
        Map<String, List<String>> header = new LinkedHashMap<>();
        part.header()
                .lines()
                .forEach(line -> header.computeIfAbsent(line.name(), _ -> new ArrayList<>())
                        .add(line.value()));
        return List.of(part.fileName(), (long) part.content().length(), header, part.content());
    }

    /** However the bytes come, the parts are the same. */
    @Test
    void piecesOfAnySizeGiveTheSameParts() {
        Random random = new Random(1);
        assertThat(Recorded.readings("multipart.tsv")).allSatisfy(reading -> {
            Object whole = Multiparts.outcome(Multiparts.whole(reading.text()));
            for (int most : new int[] {1, 2, 5, 60}) {
                assertThat(Multiparts.outcome(Multiparts.split(reading.text(), random, most)))
                        .as(reading.text())
                        .isEqualTo(whole);
            }
        });
    }

    @Test
    void aLargeContentComesThroughUnchanged() throws IOException {
        Random random = new Random(2);
        StringBuilder content = new StringBuilder();
        String[] pieces = {"\r", "\n", "\r\n", "--", "--b", "\r\n--", "\r\n--bx", "text", "-"};
        for (int i = 0; i < 100_000; i++) {
            content.append(pieces[random.nextInt(pieces.length)]);
        }
        String text = "x" + content.toString().replace("\r\n--b", "\r\n--bx");
        String body = "--b\r\nContent-Disposition: form-data; name=k\r\n\r\n" + text + "x\r\n--b--";
        assertThat(Multiparts.read(Multiparts.split(body, random, 5000)))
                .singleElement()
                .satisfies(part -> assertThat(part.content()).isEqualTo(text + "x"));
    }

    @Test
    void onlyQuotedPrintableIsDecoded() throws IOException {
        assertThat(contentOf("Quoted-Printable", "a=3Db")).isEqualTo("a=b");
        assertThat(contentOf("base64", "YQ==")).isEqualTo("YQ==");
    }

    private static String contentOf(String encoding, String text) throws IOException {
        String part = PART.replace("\r\n\r\nv", "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + text);
        return Multiparts.read(Multiparts.whole(part + "--b--")).getFirst().content();
    }

    @Test
    void aPartThatIsNotReadIsPassedOver() throws IOException {
        MultipartParser parser = new MultipartParser(Multiparts.whole(PART + PART + "--b--"), "b");
        assertThat(parser.next(1000, 10)).isNotNull();
        assertThat(parser.next(1000, 10)).isNotNull();
        assertThat(parser.next(1000, 10)).isNull();
    }

    @Test
    void theHeaderOfAPartHasLimits() {
        MultipartParser lines = new MultipartParser(Multiparts.whole("--b\r\n" + "X: y\r\n".repeat(11) + "\r\n"), "b");
        assertThatThrownBy(() -> lines.next(10_000, 10)).hasMessage("multipart: message too large");
        MultipartParser bytes =
                new MultipartParser(Multiparts.whole("--b\r\nX: " + "y".repeat(2000) + "\r\n\r\n"), "b");
        assertThatThrownBy(() -> bytes.next(1000, 10)).hasMessage("multipart: message too large");
        MultipartParser folded =
                new MultipartParser(Multiparts.whole("--b\r\nX: y\r\n" + " z\r\n".repeat(1000) + "\r\n"), "b");
        assertThatThrownBy(() -> folded.next(1000, 10)).hasMessage("multipart: message too large");
    }

    @Test
    void aBoundaryIsNeeded() {
        assertThatThrownBy(() -> new MultipartParser(Multiparts.whole("x"), "").next(1000, 10))
                .hasMessage("multipart: boundary is empty");
    }
}
