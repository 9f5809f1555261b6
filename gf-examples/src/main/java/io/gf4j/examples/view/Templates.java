package io.gf4j.examples.view;

import io.gf4j.G;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.view.Gview;
import io.gf4j.core.view.View;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.util.List;

/**
 * Pages from templates of the class path: a layout that includes the page, a list, values that are escaped, and texts
 * in the client's language. The files are in resources/template/shop and resources/shop-texts.
 */
public final class Templates {
    private static final List<Item> ITEMS =
            List.of(new Item("Tea & milk", 250), new Item("<Cake>", 320), new Item("Water", 0));

    private Templates() {}

    /** Something to buy; templates read its components. */
    public record Item(String name, int cents) {
        /** For templates: {@code .Price}. */
        public String price() {
            return cents == 0 ? "free" : "%d.%02d".formatted(cents / 100, cents % 100);
        }
    }

    /** Binds the routes. */
    public static void setUp(Server server) {
        View view = Gview.of();
        view.setAutoEncode(true);
        view.assign("shop", "The Shop");
        I18n texts = I18n.of();
        texts.setPath("shop-texts");
        view.setI18n(texts);
        server.setView(view);
        server.bindHandler("/", r -> page(r, "shop/list.html"));
        server.bindHandler("/about", r -> page(r, "shop/about.html"));
        server.bindHandler("/welcome", Templates::welcome);
        server.bindHandler(
                "/hello/:name",
                r -> r.response()
                        .writeTplContent("<p title=\"{{.name}}\">Hello {{.name | toupper}}</p>\n", r.getRouterMap()));
    }

    /** The language is that of the ctx, which a middleware would set. */
    private static void welcome(Request r) {
        r.setCtx(I18n.withLanguage(r.context(), r.get("lang", "en").toString()));
        r.response().writeTplContent("<p lang=\"{{.I18nLanguage}}\">{#welcome} {{.shop}}. {#bye}</p>\n");
    }

    private static void page(Request r, String main) {
        r.assign("items", ITEMS);
        r.response().writeTpl("shop/layout.html", G.map("main", main));
    }
}
