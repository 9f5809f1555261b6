package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.valid.Gvalid;
import io.gf4j.examples.params.Validation;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of what clients send; the answers are those of the same programs in Go. */
final class ParamExamplesTest {
    private static final String ORDER = "{\"e_mail\":\"a@b.cc\",\"pin\":\"1234\",\"again\":\"1234\","
            + "\"address\":{\"city\":\"X\",\"zip\":\"1234\"},"
            + "\"items\":[{\"sku\":\"TE-0042\",\"count\":2},{\"sku\":\"CO-0001\"}]}";

    @AfterEach
    void forgetTheRule() {
        Gvalid.deleteRule("sku");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a@b.cc | ab | 51 | The mail value `ab` is not a valid email address
            "pin":"1234" | "pin":"123" | 51 | The pin value `123` length must be 4
            "again":"1234" | "again":"4321" | 51 | the two pins differ
            "address":{"city":"X","zip":"1234"}, | ~~ | 51 | where to?
            "city":"X" | "city":"" | 51 | The city field is required
            "zip":"1234" | "zip":"1" | 51 | The postcode value `1` length must be between 4 and 8
            CO-0001 | co1 | 51 | co1 is no article: two letters and four digits
            {"sku":"CO-0001"} | {} | 51 | which article?
            "count":2 | "count":100 | 51 | The count value `100` must be between 1 and 99
            "count":2 | "count":"x" | 51 | The count value `x` must be between 1 and 99
            [{"sku":"TE-0042","count":2},{"sku":"CO-0001"}] | [] | 51 | nothing to order
            """)
    void aRuleThatFailsIsAnsweredWithItsMessage(String part, String instead, int code, String message) {
        try (TestServer server = TestServer.start(Validation::setUp)) {
            assertThat(ORDER).contains(part);
            Answer answer = Ask.json(server, "/order", ORDER.replace(part, instead));
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(Ask.text(answer)).isEqualTo(envelope(code, message));
        }
    }

    @Test
    void anOrderThatPassesAsJsonAndAsAForm() {
        try (TestServer server = TestServer.start(Validation::setUp)) {
            String ok = "200 {\"code\":0,\"message\":\"OK\",\"data\":{\"articles\":2}}";
            assertThat(Ask.text(Ask.json(server, "/order", ORDER))).isEqualTo(ok);
            assertThat(Ask.text(Ask.json(server, "/order", ORDER.replace("e_mail", "email"))))
                    .isEqualTo(ok);
            String form = "e_mail=a@b.cc&pin=1234&again=1234&address[city]=X&address[zip]=1234&items[][sku]=TE-0042";
            assertThat(Ask.text(Ask.form(server, "/order", form + "&items[][count]=2")))
                    .isEqualTo(ok);
            for (String nothing : new String[] {"", "{}", "[]", "{", "null"}) {
                assertThat(Ask.text(Ask.json(server, "/order", nothing)))
                        .isEqualTo(envelope(51, "The mail field is required"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sku=TE-0042 | 1 of TE-0042: 2.50
            sku=TE-0042&count=3 | 3 of TE-0042: 7.50
            sku=TE-0042&count=1.9 | 1 of TE-0042: 2.50
            sku=TE-0042&count= | 0 of TE-0042: 0.00
            """)
    void aHandlerAsksForTheObject(String query, String text) {
        try (TestServer server = TestServer.start(Validation::setUp)) {
            assertThat(Ask.text(Ask.plain(server, "GET /price?" + query))).isEqualTo("200 " + text + "\n");
        }
    }

    @Test
    void messagesInTheLanguageOfTheContext() {
        try (TestServer server = TestServer.start(Validation::setUp)) {
            String tooMany = "GET /price?sku=TE-0042&count=100";
            assertThat(Ask.text(Ask.plain(server, tooMany)))
                    .isEqualTo(envelope(51, "The count value `100` must be between 1 and 99"));
            assertThat(Ask.text(Ask.plain(server, tooMany + "&lang=zh-CN")))
                    .isEqualTo(envelope(51, "count 的值“100”须在 1 到 99 之间"));
            assertThat(Ask.text(Ask.plain(server, "GET /price?sku=a&lang=zh-CN")))
                    .isEqualTo(envelope(51, "a is no article: two letters and four digits"));
            assertThat(Ask.text(Ask.json(server, "/order?lang=zh-CN", ORDER.replace("\"city\":\"X\",", ""))))
                    .isEqualTo(envelope(51, "city 不能为空"));
        }
    }

    @Test
    void aValueThatFitsNoRecordIsNamed() {
        try (TestServer server = TestServer.start(Validation::setUp)) {
            String order = ORDER.replace("{\"city\":\"X\",\"zip\":\"1234\"}", "\"x\"");
            assertThat(Ask.text(Ask.json(server, "/order", order)))
                    .isEqualTo(envelope(53, "member address of OrderReq: the text \\\"x\\\" is no Address"));
        }
    }

    private static String envelope(int code, String message) {
        return "200 {\"code\":" + code + ",\"message\":\"" + message + "\",\"data\":null}";
    }
}
