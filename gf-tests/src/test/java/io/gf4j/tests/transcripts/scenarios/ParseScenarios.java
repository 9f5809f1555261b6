package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.core.error.GfException;
import io.gf4j.core.valid.Gvalid;
import io.gf4j.core.valid.ValidationException;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Account;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Colorful;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Defaulted;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.ListingReq;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Mixed;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Names;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Order;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.Page;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.PlainRules;
import io.gf4j.tests.transcripts.scenarios.ParsedTypes.SignUp;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Go: parse.go. */
final class ParseScenarios {
    private ParseScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addHandler("parse/plain", "/x", parsing(Account.class));
        scenarios.addHandler("parse/query", "/x", writing(r -> r.parseQuery(Account.class)));
        scenarios.addHandler("parse/form", "/x", r -> {
            Account account = r.parseForm(Account.class);
            r.response().write(account, r.getBody().length);
        });
        scenarios.addHandler("parse/target", "/x", r -> {
            Account account = r.parse(Account.class);
            r.response().write(cannotBeMade(r, Integer.class), " ", true, " ", account);
        });
        scenarios.addHandler("parse/defaults", "/x", parsing(Defaulted.class));
        scenarios.addHandler("parse/own-messages", "/x", parsing(SignUp.class));
        scenarios.addHandler("parse/messages", "/x", parsing(PlainRules.class));
        scenarios.addHandler("parse/all-messages", "/x", ParseScenarios::allMessages);
        scenarios.addHandler("parse/embedded", "/x", parsing(ListingReq.class));
        scenarios.addHandler("parse/items", "/x", parsing(Order.class));
        scenarios.addHandler("parse/list", "/x", writing(r -> nullIfEmpty(r.parseList(Account.class))));
        scenarios.addHandler("parse/rules-in-list", "/x", writing(r -> r.parseList(SignUp.class)));
        scenarios.addHandler("parse/mixed", "/x", parsing(Mixed.class));
        scenarios.addHandler("parse/names", "/x", parsing(Names.class));
        scenarios.addHandler("parse/enums", "/x", parsing(Colorful.class));
        scenarios.addHandler("parse/again", "/x", ParseScenarios::parseAgain);
        scenarios.add("parse/handler-error", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            server.bindHandler("/x", r -> {
                try {
                    r.parse(SignUp.class);
                } catch (GfException e) {
                    r.setError(e);
                }
            });
            server.bindHandler("/ctx", SignUp.class, (ctx, req) -> new AnswerRes(req.name, 1));
        });
    }

    private record AnswerRes(String name, int age) {}

    /** Parses into the type and writes it as JSON, or the error. */
    private static HandlerFunc parsing(Class<?> type) {
        return writing(r -> r.parse(type));
    }

    private static HandlerFunc writing(Function<Request, Object> parse) {
        return r -> {
            Object value;
            try {
                value = parse.apply(r);
            } catch (GfException e) {
                r.response().write("error ", e);
                return;
            }
            r.response().writeJson(value);
        };
    }

    private static boolean cannotBeMade(Request r, Class<?> type) {
        try {
            r.parse(type);
            return false;
        } catch (GfException e) {
            return true;
        }
    }

    /** Go's empty slice of an empty list is nil there. */
    private static Object nullIfEmpty(List<?> list) {
        return list.isEmpty() ? "null" : list;
    }

    private static void allMessages(Request r) {
        SignUp signUp = r.getStruct(SignUp.class);
        try {
            Gvalid.of().data(signUp).run(r.context());
        } catch (ValidationException e) {
            r.response().write(e);
        }
    }

    private static void parseAgain(Request r) {
        for (int i = 0; i < 5; i++) {
            r.setParamMap(Map.of("kinds[]", 0, "word", "", "per_page", 6 + i));
            Page page = r.parse(Page.class);
            r.response().write(page.page, page.limit, page.kinds, " ");
        }
    }
}
