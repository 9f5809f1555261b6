package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.examples.view.Templates;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;

final class ViewExamplesTest {
    @Test
    void pagesWithALayoutAListAndEscapedValues() {
        try (TestServer server = TestServer.start(Templates::setUp)) {
            Answer list = server.get("/");
            assertThat(list.header("Content-Type")).isEqualTo("text/html");
            assertThat(list.body())
                    .startsWith("<!DOCTYPE html>")
                    .contains("<title>The Shop</title>")
                    .contains("<li title=\"Tea &amp; milk\">1. Tea &amp; milk: 2.50</li>")
                    .contains("<li title=\"&lt;Cake&gt;\">2. &lt;Cake&gt;: 3.20</li>")
                    .contains("<script>var items =  3 ;</script>");
            assertThat(server.get("/about").body()).contains("<p>The Shop sells 3 things.</p>");
            assertThat(server.get("/hello/%22ann%22").body())
                    .isEqualTo("<p title=\"&#34;ann&#34;\">Hello &#34;ANN&#34;</p>\n");
        }
    }

    @Test
    void aPageInTheClientsLanguage() {
        try (TestServer server = TestServer.start(Templates::setUp)) {
            assertThat(server.get("/welcome").body())
                    .isEqualTo("<p lang=\"en\">Welcome to The Shop. <em>See you</em></p>\n");
            assertThat(server.get("/welcome?lang=de").body())
                    .isEqualTo("<p lang=\"de\">Willkommen bei The Shop. <em>Bis bald</em></p>\n");
            assertThat(server.get("/welcome?lang=%22%3E").body())
                    .isEqualTo("<p lang=\"&#34;&gt;\">{#welcome} The Shop. {#bye}</p>\n");
        }
    }
}
