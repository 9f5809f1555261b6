package io.gf4j.http;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.page.Page;
import io.gf4j.http.input.FormText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of the other pages of a list: the path's name {@code page}, or else the query's, stands for the number.
 */
final class PageLinks {
    private static final String NAME = Page.DEFAULT_PAGE_NAME;
    private static final String PLACE = Page.DEFAULT_PAGE_PLACE_HOLDER;

    private final RequestTarget target;
    private final Router router;

    private PageLinks(RequestTarget target, Router router) {
        this.target = target;
        this.router = router;
    }

    static Page page(Request request, int totalSize, int pageSize) {
        Router router = request.router();
        if (router == null) {
            throw Gerror.of("router object not found");
        }
        String template = new PageLinks(request.target(), router).template();
        return Page.of(totalSize, pageSize, request.get(NAME).toInt(), template);
    }

    private String template() {
        boolean inPath = router.regNames().contains(NAME);
        String path = inPath ? path() : target.path();
        String query = inPath ? target.rawQuery() : query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private String query() {
        Values values = new Values();
        values.addAll(FormText.parse(target.rawQuery()).values());
        values.set(NAME, PLACE);
        return values.encode().replace("%7B.page%7D", PLACE);
    }

    /** The pattern with the texts of this request in the place of its names. */
    private String path() {
        @Nullable List<String> texts = router.texts(target.path());
        if (texts == null) {
            throw Gerror.newf("the path %s is not of the route %s", target.path(), router.uri());
        }
        String path = router.uri();
        for (int i = 0; i < texts.size(); i++) {
            String name = Pattern.quote(router.regNames().get(i));
            String text = router.regNames().get(i).equals(NAME) ? PLACE : texts.get(i);
            path = path.replaceAll("[:*]" + name + "|\\{" + name + "}", Matcher.quoteReplacement(text));
        }
        return path;
    }
}
