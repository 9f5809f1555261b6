import io.gf4j.G;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.Meta;
import io.gf4j.core.tag.V;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.io.OutputStream;
import java.time.Duration;

/** gf for Java: the router, one middleware, hooks looked for, the buffer. */
public final class Main {
    record Hello(String message) {}

    /** What the standard route binds and checks. */
    @Meta(path = "/", method = "post", summary = "Adds a person")
    public record AddReq(
            @V("required|length:1,30") String name,
            @V("between:1,150") int age,
            @D("en") String language) {}

    /** What it answers. */
    public record AddRes(long id, String greeting) {}

    /** The standard route. */
    public static final class People {
        /** Adds nobody. */
        public AddRes add(Ctx ctx, AddReq req) {
            return new AddRes(req.age(), "Hello " + req.name() + " (" + req.language() + ")");
        }
    }

    public static void main(String[] args) {
        Server s = G.server();
        s.setAddr("127.0.0.1:" + args[0]);
        s.setDumpRouterMap(false);
        s.setClientMaxBodySize(0);
        s.use(r -> r.middleware().next());
        s.bindHandler("/plaintext", r -> r.response().write("Hello, World!"));
        s.bindHandler("/json", r -> r.response().writeJson(new Hello("Hello, World!")));
        s.bindHandler("/user/{id}", r -> r.response().write("user " + Long.parseLong(r.getRouterMap().get("id"))));
        s.bindHandler("/flush/{n}", r -> stream(r, 0));
        s.bindHandler("/stream/{n}", r -> stream(r, 200));
        s.bindHandler("/heartbeat/{n}", r -> stream(r, 1000));
        s.group("/standard", group -> {
            group.middleware(Ghttp::middlewareHandlerResponse);
            group.bind(new People());
        });
        s.addStaticPath("/static", args[1]);
        s.bindHandler("/quiet", r -> {
            r.response().writefln("data: 0\n");
            r.response().flush();
            r.context().sleep(Duration.ofDays(1));
        });
        s.bindHandler("/upload", r -> r.response().write(Long.toString(r.body().transferTo(OutputStream.nullOutputStream()))));
        s.run();
    }

    private static void stream(Request r, long pause) throws Exception {
        int n = Integer.parseInt(r.getRouterMap().get("n"));
        r.response().header().set("Content-Type", "text/event-stream");
        for (int i = 0; i < n; i++) {
            r.response().writefln("data: %d\n", i);
            r.response().flush();
            if (pause > 0 && !r.context().sleep(Duration.ofMillis(pause))) {
                return;
            }
        }
    }
}
