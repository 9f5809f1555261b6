package io.gf4j.examples.params;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import io.gf4j.core.valid.Gvalid;
import io.gf4j.core.valid.RuleFuncInput;
import io.gf4j.core.valid.ValidationException;
import io.gf4j.http.DefaultHandlerResponse;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.util.List;

/** Rules beside what they check, {@code alias@rule|rule#message|message}; the first that fails answers with code 51. */
public final class Validation {
    private Validation() {}

    /** Binds the routes; {@code ?lang=zh-CN} makes the built-in messages Chinese. */
    public static void setUp(Server server) {
        Gvalid.registerRule("sku", Validation::sku);
        server.use(Validation::language, Ghttp::middlewareHandlerResponse);
        server.group("/", group -> group.bind(new Orders()));
        server.bindHandler("/price", Validation::price);
    }

    private static void sku(RuleFuncInput in) {
        if (!in.value().toString().matches("[A-Z]{2}-[0-9]{4}")) {
            throw Gerror.of(in.message());
        }
    }

    private static void language(Request r) {
        r.setCtx(I18n.withLanguage(r.context(), r.getQuery("lang", "en").toString()));
        r.middleware().next();
    }

    /** A handler without a request class asks for the object, and answers a broken rule as it likes. */
    private static void price(Request r) {
        try {
            Item item = r.parse(Item.class);
            r.response().writefln("%d of %s: %.2f", item.count(), item.sku(), item.count() * 2.5);
        } catch (ValidationException e) {
            r.response().writeJsonExit(new DefaultHandlerResponse(Gerror.code(e).code(), e.getMessage(), null));
        }
    }

    /** An article; the default is for a request, not for what nests in one. */
    public record Item(
            @V("sku@required|sku#which article?|{value} is no article: two letters and four digits")
            String sku,

            @D("1") @V("between:1,99") int count) {}

    /** Where to send it. */
    public record Address(
            @V("required") String city,
            @V("postcode@required|length:4,8") String zip) {}

    /** An order: what nests is checked as well. */
    @Meta(path = "/order", method = "post")
    public record OrderReq(
            @P("e_mail") @V("mail@required|email") String email,
            @V("required|size:4") String pin,
            @V("required|same:pin#|the two pins differ") String again,
            @V("required#where to?") Address address,
            @V("required#nothing to order") List<Item> items) {}

    /** What was ordered. */
    public record OrderRes(int articles) {}

    /** The controller. */
    public static final class Orders {
        /** Counts. */
        public OrderRes order(Ctx ctx, OrderReq req) {
            return new OrderRes(req.items().stream().mapToInt(Item::count).sum());
        }
    }
}
