package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.valid.Gvalid;
import io.gf4j.examples.params.Params;
import io.gf4j.examples.params.Validation;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @CsvSource(delimiter = '|', textBlock = """
            /get/ann | ann, 18, [], <nil>
            /get/ann?age=20&tags[]=a&tags[]=b&address[city]=Bonn | ann, 20, [a b], Bonn
            /get/ann?age=x | ann, 0, [], <nil>
            /get/ann?tags=%5B%22a%22%2C%22b%22%5D | ann, 18, [a b], <nil>
            /get/ann?address=%7B%22city%22%3A%22Ulm%22%7D | ann, 18, [], Ulm
            /get/%E4%B8%AD | 中, 18, [], <nil>
            /which/p | get p, query -, form -, path p
            /which/p?k=q | get q, query q, form -, path p
            """)
    void valuesOfQueryAndPath(String path, String text) {
        try (TestServer server = TestServer.start(Params::setUp)) {
            assertThat(Ask.text(Ask.plain(server, "GET " + path))).isEqualTo("200 " + text + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /map?a=1&b[]=2&b[]=3&c[x]=4&c[y][z]=5 | {"a":"1","b":["2","3"],"c":{"x":"4","y":{"z":"5"}}}
            /map?a=1&a=2 | {"a":"2"}
            /map?k[a][b]=1&k[a][c]=2 | {"k":{"a":{"b":"1","c":"2"}}}
            /map?k[a=1 | {"k_a":"1"}
            /map?a.b=1&c+d=2 | {"a_b":"1","c_d":"2"}
            /map?=1&x | {}
            /some | {"age":18,"name":"nobody"}
            /some?name=ann&age=3&x=1 | {"age":"3","name":"ann"}
            /some?name= | {"age":18,"name":""}
            /user?nick=ann&tags[]=a&address[city]=Bonn | {"name":"ann","age":18,"tags":["a"],"address":{"city":"Bonn"}}
            /user?NAME=ann&Age=5 | {"name":"ann","age":5,"tags":null,"address":null}
            /user?name=a&nick=b | {"name":"b","age":18,"tags":null,"address":null}
            """)
    void mapsAndARecordOfTheQuery(String path, String json) {
        try (TestServer server = TestServer.start(Params::setUp)) {
            Answer answer = Ask.plain(server, "GET " + path);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(Ask.text(answer)).isEqualTo("200 " + json);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            json | /get/ann | {"age":30,"tags":["x","y"],"address":{"city":"Rom"}} | ann, 30, [x y], Rom
            xml | /get/ann | <u><age>3</age><tags>a</tags><tags>b</tags></u> | ann, 3, [a b], <nil>
            x-www-form-urlencoded | /get/ann | age=5&tags[]=z&address[city]=P&name=eve | eve, 5, [z], P
            x-www-form-urlencoded | /which/p?k=q | k=f | get f, query q, form f, path p
            json | /which/p?k=q | {"k":"j"} | get j, query q, form j, path p
            json | /which/p | {"k":"j"} | get j, query j, form j, path p
            json | /which/p?k=q | {"k":null} | get q, query q, form , path p
            xml | /which/p | <r><k>x</k></r> | get x, query x, form x, path p
            json | /body | {"user":{"tags":["first"]}} | 27 bytes: first
            json | /body | {"user":1} | ~10 bytes: ~
            """)
    void valuesOfTheBody(String type, String path, String body, String text) {
        try (TestServer server = TestServer.start(Params::setUp)) {
            Answer answer = Ask.send(server, "POST " + path, "Content-Type: application/" + type, body);
            assertThat(Ask.text(answer)).isEqualTo("200 " + text + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            json | /map | {"n":1.50,"big":12345678901234567890,"l":[{}]} | {"big":12345678901234567890,"l":[{}],"n":1.50}
            json | /map | {broken | {}
            xml | /map | <doc><a>1</a><a>2</a><b c="d">t</b></doc> | {"a":["1","2"],"b":{"#text":"t","-c":"d"}}
            x-www-form-urlencoded | /map?x=1 | x=2&y=%26 | {"x":"2","y":"\\u0026"}
            json | /user | {"nick":"ann","age":"7","tags":["a"]} | {"name":"ann","age":7,"tags":["a"],"address":null}
            xml | /user | <u><nick>a</nick></u> | {"name":"a","age":18,"tags":null,"address":null}
            """)
    void mapsAndARecordOfTheBody(String type, String path, String body, String json) {
        try (TestServer server = TestServer.start(Params::setUp)) {
            Answer answer = Ask.send(server, "POST " + path, "Content-Type: application/" + type, body);
            assertThat(Ask.text(answer)).isEqualTo("200 " + json);
        }
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

    @ParameterizedTest
    @ValueSource(strings = {"items[sku]=TE-0042&items[count]=7", "items={\"sku\":\"TE-0042\",\"count\":5}"})
    void anObjectIsNoListOfThem(String items) {
        try (TestServer server = TestServer.start(Validation::setUp)) {
            String form = "e_mail=a@b.cc&pin=1234&again=1234&address[city]=X&address[zip]=1234&" + items;
            assertThat(Ask.text(Ask.form(server, "/order", form))).isEqualTo(envelope(51, "which article?"));
        }
    }

    private static String envelope(int code, String message) {
        return "200 {\"code\":" + code + ",\"message\":\"" + message + "\",\"data\":null}";
    }
}
