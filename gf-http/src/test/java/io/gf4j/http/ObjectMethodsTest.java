package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.ctx.Ctx;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"unused", "EffectivelyPrivate"}) // The methods of the objects are found by reflection.
final class ObjectMethodsTest {
    private static final CallSite SITE = new CallSite("app.Main.main(Main.java:7)", "Main.java:7");

    @Test
    void aPublicMethodThatTakesARequestIsARouteAndOthersAreNot() {
        assertThat(names(new Object() {
                    public void list(Request r) {}

                    public String currentUser(Request r) {
                        return "a helper";
                    }

                    public void none() {}

                    public void two(Request r, String more) {}

                    public String getName() {
                        return "a getter";
                    }

                    public static void ofTheClass(Request r) {}

                    void ofThePackage(Request r) {}
                }))
                .containsExactly("list");
    }

    @Test
    void aMethodOfACtxAndARequestObjectIsAStrictRouteAndOthersOfTwoParametersAreNot() {
        assertThat(names(new Object() {
                    public String get(Ctx ctx, Req req) {
                        return "";
                    }

                    public void nothing(Ctx ctx, Req req) {}

                    public String text(Ctx ctx, String text) {
                        return text;
                    }

                    public String map(Ctx ctx, Map<String, String> map) {
                        return "";
                    }

                    public String number(Ctx ctx, int number) {
                        return "";
                    }

                    public String list(Ctx ctx, Req[] list) {
                        return "";
                    }

                    public String moment(Ctx ctx, HookName moment) {
                        return "";
                    }

                    public String swapped(Req req, Ctx ctx) {
                        return "";
                    }
                }))
                .containsExactly("get", "nothing");
    }

    @Test
    void initAndShutRunAroundTheOthersAndAreNoRoutes() {
        ObjectMethods methods = ObjectMethods.of(new BoundObjects.Framed(), SITE);
        assertThat(methods.routes()).extracting(ObjectMethod::name).containsExactly("run");
        assertThat(methods.frame().init()).isNotNull();
        assertThat(methods.frame().shut()).isNotNull();
    }

    @Test
    void anInitOfAnotherKindIsLeftAlone() {
        ObjectMethods methods = ObjectMethods.of(
                new Object() {
                    public void init() {}

                    public String init(Ctx ctx, Req req) {
                        return "";
                    }

                    public void run(Request r) {}
                },
                SITE);
        assertThat(methods.routes()).extracting(ObjectMethod::name).containsExactly("run");
        assertThat(methods.frame().init()).isNull();
    }

    @Test
    void methodsOfAHiddenBaseClassCount() {
        assertThat(names(new Visible())).containsExactly("inherited", "own");
    }

    @Test
    void anOverriddenMethodOfAGenericBaseClassIsOneRoute() {
        ObjectMethods methods = ObjectMethods.of(new Narrow(), SITE);
        assertThat(methods.routes()).extracting(ObjectMethod::name).containsExactly("get");
        assertThat(methods.routes().getFirst().handler().info().type()).isEqualTo(Req.class);
    }

    @Test
    void overloadsAreRoutesOfTheirOwn() {
        assertThat(names(new Object() {
                    public void list(Request r) {}

                    public String list(Ctx ctx, Req req) {
                        return "";
                    }
                }))
                .containsExactly("list", "list");
    }

    @Test
    void theMethodBehindARouteIsKnown() {
        HandlerInfo info = ObjectMethods.of(new BoundObjects.Shop(), SITE)
                .named("showList")
                .getFirst()
                .handler()
                .info();
        assertThat(info.value())
                .isInstanceOfSatisfying(
                        Method.class, method -> assertThat(method.getName()).isEqualTo("showList"));
        assertThat(info.type()).isEqualTo(BoundObjects.Shop.class);
        assertThat(info.isStrictRoute()).isFalse();
    }

    @Test
    void anObjectWithoutSuchMethodsIsRefusedInOneLine() {
        assertThatThrownBy(() -> ObjectMethods.of("text", SITE))
                .hasMessage("java.lang.String has no method that can serve a route; write public ones, as"
                        + " void name(Request r) or Res name(Ctx ctx, Req req) (at app.Main.main(Main.java:7))");
    }

    @Test
    void aNameThatDoesNotExistIsRefusedWithThoseThatDo() {
        ObjectMethods methods = ObjectMethods.of(new BoundObjects.Shop(), SITE);
        assertThatThrownBy(() -> methods.routes("add, Index"))
                .hasMessage("io.gf4j.http.BoundObjects$Shop has no method \"Index\" that can serve a route; it has"
                        + " add, index, showList (at app.Main.main(Main.java:7))");
    }

    @Test
    void aRestObjectWithoutVerbsIsRefusedWithWhatItHas() {
        ObjectMethods methods = ObjectMethods.of(new BoundObjects.Shop(), SITE);
        assertThatThrownBy(methods::verbs)
                .hasMessageContaining("has no method named as one of HTTP (get, post, ...)")
                .hasMessageContaining("it has add, index, showList (at app.Main.main");
    }

    private static List<String> names(Object object) {
        return ObjectMethods.of(object, SITE).routes().stream()
                .map(ObjectMethod::name)
                .toList();
    }

    static final class Req {}

    static class Hidden {
        public void inherited(Request r) {}
    }

    public static final class Visible extends Hidden {
        public void own(Request r) {}
    }

    abstract static class Wide<Q> {
        public abstract Object get(Ctx ctx, Q req);
    }

    static final class Narrow extends Wide<Req> {
        @Override
        public String get(Ctx ctx, Req req) {
            return "";
        }
    }
}
