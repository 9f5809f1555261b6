package io.gf4j.http;

/** Registration for requests to certain hosts only (Go: ghttp.Domain); made by {@link Server#domain}. */
public final class Domain implements Binder {
    private final BindScope scope;

    Domain(BindScope scope) {
        this.scope = scope;
    }

    BindScope scope() {
        return scope;
    }
}
