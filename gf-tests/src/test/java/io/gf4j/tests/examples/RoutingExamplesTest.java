package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.examples.routing.Cors;
import io.gf4j.examples.routing.Domains;
import io.gf4j.examples.routing.Groups;
import io.gf4j.examples.routing.Hooks;
import io.gf4j.examples.routing.Middlewares;
import io.gf4j.examples.routing.ObjectRoutes;
import io.gf4j.examples.routing.RestObject;
import io.gf4j.examples.routing.RouteKinds;
import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class RoutingExamplesTest {
    private static final String GET = "GET ";

    @Test
    void routesByMethodAndByNames() {
        with(RouteKinds::setUp, client -> {
            assertThat(ask(client, GET + "/hello")).isEqualTo("200 GET only {}\n");
            assertThat(ask(client, "POST /hello", "Content-Length: 0")).isEqualTo("404 Not Found");
            assertThat(ask(client, GET + "/user/list")).isEqualTo("200 exact {}\n");
            assertThat(ask(client, GET + "/user/john")).isEqualTo("200 :name is a whole segment {\"name\":\"john\"}\n");
            assertThat(ask(client, GET + "/page/7.html")).isEqualTo("200 {id} is a part of a segment {\"id\":\"7\"}\n");
            assertThat(ask(client, GET + "/files/a/b.txt"))
                    .isEqualTo("200 *path is all the rest {\"path\":\"a/b.txt\"}\n");
        });
    }

    @Test
    void groupsWithAMiddlewareOfTheirOwn() {
        with(Groups::setUp, client -> {
            assertThat(ask(client, GET + "/api/status")).isEqualTo("200 everyone sees the status\n");
            assertThat(ask(client, GET + "/api/admin/users")).isEqualTo("403 who are you?\n");
            assertThat(ask(client, GET + "/api/admin/users", "Authorization: Bearer secret"))
                    .isEqualTo("200 only who is let in sees the users\n");
            assertThat(ask(client, "DELETE /api/admin/users/7", "Authorization: Bearer secret"))
                    .isEqualTo("200 deleted {\"id\":\"7\"}\n");
        });
    }

    @Test
    void middlewaresInOrderAndAFailureThatIsHidden() {
        with(Middlewares::setUp, client -> {
            assertThat(ask(client, GET + "/order")).isEqualTo("200 global( group( handler )group )global ");
            assertThat(ask(client, GET + "/fail")).isEqualTo("500 something went wrong\n");
        });
    }

    @Test
    void hooksBeforeServingAndBeforeOutput() {
        with(Hooks::setUp, client -> {
            Answer hello = answer(client, GET + "/hello");
            assertThat(hello.header("X-Served-By")).isEqualTo("gf");
            assertThat(hello.body()).isEqualTo("hello!\n");
            assertThat(ask(client, GET + "/teapot")).isEqualTo("418 no coffee here\n");
        });
    }

    @Test
    void anObjectsMethodsByTheirNames() {
        with(ObjectRoutes::setUp, client -> {
            assertThat(ask(client, GET + "/user")).isEqualTo("200 init index shut\n");
            assertThat(ask(client, GET + "/user/index")).isEqualTo("200 init index shut\n");
            assertThat(ask(client, GET + "/user/show-list")).isEqualTo("200 init john, mary shut\n");
            assertThat(ask(client, GET + "/user-show-list.html")).isEqualTo("200 init john, mary shut\n");
            assertThat(ask(client, GET + "/everyone")).isEqualTo("200 init john, mary shut\n");
            assertThat(ask(client, GET + "/user/name")).isEqualTo("404 Not Found");
        });
    }

    @Test
    void anObjectsMethodsAsThoseOfHttp() {
        with(RestObject::setUp, client -> {
            assertThat(ask(client, GET + "/note")).isEqualTo("404 no note yet\n");
            client.send("PUT /note HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nmilk");
            assertThat(client.answer().body()).isEqualTo("noted\n");
            assertThat(ask(client, GET + "/note")).isEqualTo("200 milk\n");
            assertThat(ask(client, "DELETE /note")).isEqualTo("200 forgotten\n");
            assertThat(ask(client, GET + "/note")).isEqualTo("404 no note yet\n");
        });
    }

    @Test
    void routesOfSomeHosts() {
        with(Domains::setUp, client -> {
            assertThat(ask(client, GET + "/status")).isEqualTo("200 the same on every host\n");
            assertThat(askHost(client, "shop.localhost", "/")).isEqualTo("200 the shop\n");
            assertThat(askHost(client, "shop.localhost", "/about")).isEqualTo("200 about the shop\n");
            assertThat(askHost(client, "help.localhost", "/page/x"))
                    .isEqualTo("200 a page of help.localhost {\"name\":\"x\"}\n");
            assertThat(askHost(client, "shop.localhost", "/page/x")).isEqualTo("404 Not Found");
        });
    }

    @Test
    void pagesOfAnySiteAndOfSomeDomains() {
        with(Cors::setUp, client -> {
            Answer preflight = answer(
                    client, "OPTIONS /open/data", "Origin: https://any.example", "Access-Control-Request-Method: POST");
            assertThat(preflight.status()).isEqualTo(200);
            assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://any.example");
            assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
            assertThat(ask(client, GET + "/partners/data", "Origin: https://app.partner.example"))
                    .isEqualTo("200 for partners\n");
            assertThat(ask(client, GET + "/partners/data", "Origin: https://any.example"))
                    .isEqualTo("403 your site may not call\n");
        });
    }

    private static void with(Consumer<Server> example, Consumer<RawClient> questions) {
        try (TestServer server = TestServer.start(example);
                RawClient client = server.client()) {
            questions.accept(client);
        }
    }

    private static String ask(RawClient client, String request, String... headers) {
        Answer answer = answer(client, request, headers);
        return answer.status() + " " + answer.body();
    }

    private static String askHost(RawClient client, String host, String path) {
        Answer answer = client.send(GET + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
                .answer();
        return answer.status() + " " + answer.body();
    }

    private static Answer answer(RawClient client, String request, String... headers) {
        StringBuilder head = new StringBuilder(request + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return client.send(head + "\r\n").answer();
    }
}
