package io.gf4j.http.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Dc;
import io.gf4j.core.tag.Eg;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.openapi.TypeShapes.Item;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** Go: values.go. */
final class ValueShapes {
    private ValueShapes() {}

    record EmptyRes() {}

    @Meta(path = "/scalars", method = "get")
    static final class ScalarsReq {
        public String text = "";
        public boolean flag;
        public byte small;

        @JsonProperty("shorter")
        public short two;

        public int number;

        @JsonProperty("longer")
        public long eight;

        public float single;
        public double decimal;
        public byte[] bytes = {};
    }

    static final class ScalarsRes {
        public String text = "";
        public boolean flag;

        @JsonProperty("longer")
        public long eight;

        public double decimal;
        public byte[] bytes = {};
    }

    @Meta(path = "/scalars", method = "post")
    static final class ScalarsBodyReq {
        public String text = "";
        public Boolean flag = false;

        @JsonProperty("longer")
        public Long eight = 0L;

        public byte[] bytes = {};
    }

    @Meta(path = "/defaults", method = "get")
    record DefaultsReq(
            @D("a") @Eg("b") String text,
            @D("true") @Eg("false") boolean flag,
            @D("7") @Eg("x9") int number,
            @D("1.5") @Eg("2.50") double decimal,
            @D("a,b") @Eg("c,d") List<String> list,
            @D("[1,2]") @Eg("[3,4]") List<Integer> numbers,
            @D("{}") @Eg("{\"name\":\"x\"}") Item item) {}

    @Meta(path = "/defaults", method = "post")
    record DefaultsBodyReq(
            @D("") @Eg("b") String text,
            @D("off") @Eg("1") boolean flag,
            @D("0") @Eg("-3") int number,
            @D("1e3") @Eg("x") double decimal,
            @D("a,b") @Eg("c,d") List<String> list,
            @D("{}") @Eg("{\"name\":\"x\"}") Item item) {}

    @Meta(path = "/words", method = "post", summary = "a \"quoted\" <b> & line")
    @Dc("on the\nnext line")
    record WordsReq(
            @Dc("a \"quoted\" <b> & line") String text,
            @Dc("the thing") Item item,
            @Dc("the things") List<Item> items) {}

    @Meta(path = "/times", method = "post")
    record TimesReq(Instant at, ZonedDateTime local, Duration span) {}

    @Meta(path = "/any", method = "post")
    record AnyReq(Object any, List<Object> list, Map<String, Object> map) {}

    enum Kind {
        A,
        B
    }

    @Meta(path = "/enums", method = "get")
    record EnumsReq(@D("A") Kind kind, List<Kind> kinds) {}

    record EnumsRes(@Dc("which one") Kind kind, List<? extends Kind> kinds, Map<String, Kind> byKey) {}

    static void addTo(RecordedCases cases) {
        cases.route("scalars", ScalarsReq.class, ScalarsRes.class);
        cases.route("scalars-body", ScalarsBodyReq.class, EmptyRes.class);
        cases.route("defaults", DefaultsReq.class, EmptyRes.class);
        cases.route("defaults-body", DefaultsBodyReq.class, EmptyRes.class);
        cases.route("words", WordsReq.class, EmptyRes.class);
        cases.route("times", TimesReq.class, EmptyRes.class);
        cases.route("any", AnyReq.class, EmptyRes.class);
        cases.route("enums", EnumsReq.class, EnumsRes.class);
    }
}
