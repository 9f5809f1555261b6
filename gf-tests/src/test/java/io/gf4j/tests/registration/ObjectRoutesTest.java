package io.gf4j.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HookName;
import io.gf4j.http.Request;
import io.gf4j.http.UriType;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ObjectRoutesTest {
    @Test
    void initAndShutRunAroundEachMethodAndInsideOfTheMiddlewares() {
        try (TestServer server = TestServer.start(s -> s.group("/", group -> {
            group.middleware(r -> {
                r.response().write("[");
                r.middleware().next();
                r.response().write("]");
            });
            group.all("/o", new Framed());
        }))) {
            assertThat(server.get("/o").body()).isEqualTo("[init index shut ]");
            assertThat(server.get("/o/index").body()).isEqualTo("[init index shut ]");
            assertThat(server.get("/o/plain").body()).isEqualTo("[init plain shut ]");
            assertThat(server.get("/o/init").status()).isEqualTo(404);
        }
    }

    @Test
    void anExitInInitDoesNotSkipTheMethodAnExitAllDoes() {
        try (TestServer server = TestServer.start(s -> s.bindObject("/o", new Framed()))) {
            assertThat(server.get("/o?exit").body()).isEqualTo("init index shut ");
            assertThat(server.get("/o?exitAll").body()).isEqualTo("init ");
        }
    }

    @Test
    void aFailureInTheMethodSkipsShut() {
        try (TestServer server = TestServer.start(s -> s.bindObject("/o", new Framed()))) {
            assertThat(server.get("/o/fail").status()).isEqualTo(500);
            assertThat(server.get("/o/fail").body()).isEqualTo("init exception recovered: on purpose");
            assertThat(server.get("/o/leave").body()).isEqualTo("init shut ");
        }
    }

    @Test
    void aRestObjectServesTheHttpMethodsThatItHas() {
        try (TestServer server = TestServer.start(s -> s.bindObjectRest("/r", new Rest()));
                RawClient client = server.client()) {
            assertThat(ask(client, "GET")).isEqualTo("200 get");
            assertThat(ask(client, "DELETE")).isEqualTo("200 delete");
            assertThat(ask(client, "PUT")).isEqualTo("404 Not Found");
        }
    }

    private static String ask(RawClient client, String method) {
        var answer = client.send(method + " /r HTTP/1.1\r\nHost: test\r\n\r\n").answer();
        return answer.status() + " " + answer.body();
    }

    @Test
    void namesStandInAddressesAsTheServerIsTold() {
        for (var style : Map.of(
                        UriType.DEFAULT, "/o/show-list", UriType.FULL_NAME, "/o/ShowList", UriType.CAMEL, "/o/showList")
                .entrySet()) {
            try (TestServer server = TestServer.start(s -> {
                s.setNameToUriType(style.getKey());
                s.bindObject("/o", new Lists());
            })) {
                assertThat(server.get(style.getValue()).body()).isEqualTo("list");
            }
        }
    }

    @Test
    void theServingHandlerIsKnownBeforeItRuns() {
        try (TestServer server = TestServer.start(s -> {
            s.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, ObjectRoutesTest::tellHandler);
            s.group("/api", group -> group.bind(new Accounts()));
            s.bindObjectMethod("/user/{id}", new Lists(), "showList");
        })) {
            assertThat(server.get("/api/account/7").body()).isEqualTo("OBJECT admin {id=7} ");
            assertThat(server.get("/user/a+b").body()).isEqualTo("OBJECT  {id=a b} list");
            assertThat(server.get("/none").body()).isEqualTo("nobody ");
        }
    }

    private static void tellHandler(Request r) {
        var serving = r.getServeHandler();
        r.response()
                .write(
                        serving == null
                                ? "nobody "
                                : serving.handler().type() + " " + serving.getMetaTag("permission") + " "
                                        + serving.values() + " ");
    }

    /** Not public, and nested: bound all the same. */
    static final class Framed {
        public void init(Request r) {
            r.response().write("init ");
            if (r.url().toString().endsWith("?exit")) {
                r.exit();
            }
            if (r.url().toString().endsWith("?exitAll")) {
                r.exitAll();
            }
        }

        public void shut(Request r) {
            r.response().write("shut ");
        }

        public void index(Request r) {
            r.response().write("index ");
        }

        public void plain(Request r) {
            r.response().write("plain ");
        }

        public void leave(Request r) {
            r.exit();
        }

        public void fail(Request r) {
            throw new IllegalStateException("on purpose");
        }
    }

    static final class Rest {
        public void get(Request r) {
            r.response().write("get");
        }

        public void delete(Request r) {
            r.response().write("delete");
        }
    }

    static final class Lists {
        public void showList(Request r) {
            r.response().write("list");
        }
    }

    @Meta(path = "/account/{id}", extra = "permission=admin")
    static final class AccountReq {}

    static final class Accounts {
        public String read(Ctx ctx, AccountReq req) {
            assertThat(Ghttp.requestFromCtx(ctx)).isNotNull();
            return "account";
        }
    }
}
