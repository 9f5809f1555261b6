package io.gf4j.http;

import io.gf4j.core.page.Page;
import io.gf4j.core.view.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The view of a request and what its templates know (Go: ghttp_request_view.go, ghttp_request_param_page.go). */
public sealed interface RequestView permits Request {
    private TemplateScope scope() {
        return ((Request) this).templateScope();
    }

    /** Sets the view for this request, in the place of the server's. Go: SetView. */
    default void setView(View view) {
        scope().view(view);
    }

    /** The request's view, or else the server's, or else the default one. Go: GetView. */
    default View getView() {
        return scope().view();
    }

    /**
     * The pages of a list, with the addresses of the others: those of this request, where the name {@code page} of the
     * path or else of the query stands for the number. Go: GetPage, deprecated there.
     *
     * @param totalSize number of all items
     * @param pageSize number of items on a page
     * @throws io.gf4j.core.error.GfException in hooks, which have no route
     */
    default Page getPage(int totalSize, int pageSize) {
        return PageLinks.page((Request) this, totalSize, pageSize);
    }

    /** Sets variables for the templates of this request. Go: Assigns. */
    default void assigns(Map<String, ? extends @Nullable Object> data) {
        data.forEach(this::assign);
    }

    /** Sets a variable for the templates of this request. Go: Assign. */
    default void assign(String key, @Nullable Object value) {
        scope().assign(key, value);
    }
}
