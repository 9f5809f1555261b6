package io.gf4j.http;

import io.gf4j.core.view.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The view of a request and what its templates know (Go: ghttp_request_view.go). */
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

    /** Sets variables for the templates of this request. Go: Assigns. */
    default void assigns(Map<String, ? extends @Nullable Object> data) {
        data.forEach(this::assign);
    }

    /** Sets a variable for the templates of this request. Go: Assign. */
    default void assign(String key, @Nullable Object value) {
        scope().assign(key, value);
    }
}
