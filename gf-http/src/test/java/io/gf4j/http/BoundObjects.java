package io.gf4j.http;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.Meta;
import java.util.Map;

/** The objects of gf-tests/oracle/routing/objects.go. */
final class BoundObjects {
    static final Map<String, Object> BY_NAME = Map.of(
            "Shop", new Shop(),
            "Framed", new Framed(),
            "Verbs", new Verbs(),
            "Twice", new Twice(),
            "Derived", new Derived(),
            "Biz", new Biz(),
            "BizVerbs", new BizVerbs());

    private BoundObjects() {}

    static final class Shop {
        public void index(Request r) {}

        public void showList(Request r) {}

        public void add(Request r) {}

        @Override
        public String toString() {
            return "a shop";
        }
    }

    static final class Framed {
        public void init(Request r) {}

        public void shut(Request r) {}

        public void run(Request r) {}
    }

    static final class Verbs {
        public void get(Request r) {}

        public void post(Request r) {}

        @SuppressWarnings("MethodName")
        public void DELETE(Request r) {}

        public void other(Request r) {}
    }

    static final class Twice {
        public void get(Request r) {}

        public void GET(Request r) {}
    }

    static class Base {
        public void inherited(Request r) {}
    }

    static final class Derived extends Base {
        public void own(Request r) {}
    }

    static final class PlainReq {}

    @Meta(path = "/p")
    static final class PathReq {}

    @Meta(path = "/f", method = "put,delete", domain = "f.com")
    static final class FullReq {}

    @Meta(method = "all")
    static final class AllReq {}

    static final class Biz {
        public String index(Ctx ctx, PlainReq req) {
            return "";
        }

        public String path(Ctx ctx, PathReq req) {
            return "";
        }

        public String full(Ctx ctx, FullReq req) {
            return "";
        }

        public String any(Ctx ctx, AllReq req) {
            return "";
        }

        public void plain(Request r) {}
    }

    static final class BizVerbs {
        public String get(Ctx ctx, PlainReq req) {
            return "";
        }

        public String put(Ctx ctx, PathReq req) {
            return "";
        }
    }
}
