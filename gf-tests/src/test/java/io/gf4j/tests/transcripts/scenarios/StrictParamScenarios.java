package io.gf4j.tests.transcripts.scenarios;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Account;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Go: strict.go. */
final class StrictParamScenarios {
    private StrictParamScenarios() {}

    static void addTo(Scenarios scenarios) {
        for (String name : List.of("places", "rules", "same-name", "numbers-as-text", "lists", "nested")) {
            scenarios.add("parse/strict-" + name, StrictParamScenarios::serve);
        }
        scenarios.add("parse/strict-error-and-result", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            server.bindHandler("/x", Account.class, (ctx, req) -> {
                throw Gerror.of("error");
            });
            server.bindHandler("/fine", Account.class, (ctx, req) -> req);
        });
    }

    private static void serve(Server server) {
        server.group("/", group -> {
            group.middleware(Ghttp::middlewareHandlerResponse);
            group.bind(new Echoing());
        });
    }

    @Meta(path = "/places/:number", method = "post,get")
    static class PlacesReq {
        @JsonProperty("Authorization")
        @In(In.HEADER)
        @D("Bearer none")
        public String token = "";

        @In(In.QUERY)
        @D("1")
        public int page;

        @In(In.PATH)
        @D("9")
        @V("required")
        public int number;

        @In(In.COOKIE)
        @D("nobody")
        public String who = "";

        @D("false")
        public boolean flag;

        @P("Own-Age")
        @In(In.COOKIE)
        @JsonProperty("own_age")
        public int age;

        @P("nickname")
        public String nick = "";
    }

    @Meta(path = "/rules", method = "get,post")
    static class RulesReq {
        @JsonProperty("Page")
        @P("page_index")
        @V("min:1")
        @D("1")
        public int page;

        @JsonProperty("Size")
        @P("size")
        @V("between:1,50")
        @D("20")
        public int size;

        @V("required#a name, please")
        public String name = "";
    }

    @Meta(path = "/api/*path", method = "post")
    static class RestReq {
        @JsonProperty("Path")
        public String path = "";
    }

    static class Inner {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public long first;
    }

    @Meta(path = "/numbers", method = "get")
    static class NumbersReq {
        @JsonUnwrapped
        public Inner inner = new Inner();

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        public long second;
    }

    @Meta(path = "/lists", method = "get,post")
    static class ListsReq {
        @V("required")
        public @Nullable List<String> names;

        public @Nullable List<Map<String, Object>> filter;
        public @Nullable Map<String, Long> times;
        public @Nullable List<List<Account>> grid;
    }

    static class Master {
        @V("code@required|min-length:1#a code, please")
        public String code = "";

        @V("required")
        public String test = "";

        @V("required|length:4,4#a source, please")
        public String source = "";
    }

    @Meta(path = "/nested", method = "post")
    static class NestedReq {
        public Master master = new Master();
    }

    /** Gives its request back. */
    static final class Echoing {
        public PlacesReq places(Ctx ctx, PlacesReq req) {
            return req;
        }

        public RulesReq rules(Ctx ctx, RulesReq req) {
            return req;
        }

        public RestReq rest(Ctx ctx, RestReq req) {
            return req;
        }

        public NumbersReq numbers(Ctx ctx, NumbersReq req) {
            return req;
        }

        public ListsReq lists(Ctx ctx, ListsReq req) {
            return req;
        }

        public NestedReq nested(Ctx ctx, NestedReq req) {
            return req;
        }
    }
}
