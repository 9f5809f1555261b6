package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GroupBinderTest {
    private final Server server = new Server("group");

    @Test
    void aFunctionBehindWhichAHookNameStandsIsAHook() {
        server.group("/g").all("/x", HandlerFunc.of(r -> {}), HookName.HOOK_AFTER_SERVE);
        server.group("/g").get("/y", HandlerFunc.of(r -> {}), "HOOK_BEFORE_SERVE");
        assertThat(items())
                .extracting(HandlerItem::type, HandlerItem::hookName)
                .containsExactly(
                        tuple(HandlerType.HOOK, HookName.HOOK_AFTER_SERVE),
                        tuple(HandlerType.HOOK, HookName.HOOK_BEFORE_SERVE));
    }

    @Test
    void aFunctionBehindWhichSomethingElseStandsIsRefused() {
        RouterGroup group = server.group("/g");
        assertThatThrownBy(() -> group.all("/x", HandlerFunc.of(r -> {}), "index"))
                .hasMessageContaining("\"index\" behind a function is no hook");
    }

    @Test
    void namesOfMethodsStandInOneText() {
        RouterGroup group = server.group("/g");
        assertThatThrownBy(() -> group.all("/x", new BoundObjects.Shop(), "add", "index"))
                .hasMessageContaining("only one parameter may follow the object; write several names as");
    }

    @Test
    void aMapMayHoldFunctionsAndObjects() {
        server.group("/g").map(Map.of("GET:/f", HandlerFunc.of(r -> {}), "/o", new BoundObjects.Derived()));
        server.group("/all").allMap(Map.of("/o", new BoundObjects.Derived()));
        assertThat(items())
                .extracting(item -> item.router().method() + " " + item.router().uri())
                .containsExactlyInAnyOrder(
                        "GET /g/f", "ALL /g/o/inherited", "ALL /g/o/own", "ALL /all/o/inherited", "ALL /all/o/own");
    }

    @Test
    void aRouteSeesTheMiddlewaresThatItsGroupHadAndAMapThoseThatItGetsLater() {
        RouterGroup group = server.group("/g").middleware(r -> {});
        group.get("/verb", new BoundObjects.Derived(), "own");
        group.map(Map.of("/map", new BoundObjects.Derived()));
        group.middleware(r -> {});
        assertThat(items())
                .extracting(
                        item -> item.router().uri(), item -> item.middleware().size())
                .containsExactly(tuple("/g/verb", 1), tuple("/g/map/inherited", 2), tuple("/g/map/own", 2));
    }

    @Test
    void doubledSlashesAreOne() {
        server.group("/g").get("//x//y/", r -> {});
        assertThat(items().getFirst().router().uri()).isEqualTo("/g/x/y");
    }

    @Test
    void anErrorOfTheStartNamesThePlaceOfTheRegistration() {
        server.group("/g").get("/x", r -> {});
        server.group("/g").get("/x", new BoundObjects.Derived(), "own");
        assertThatThrownBy(this::items)
                .hasMessageContaining("\"GET:/g/x@default\" is registered twice")
                .hasMessageNotContaining("unknown place");
    }

    @Test
    void anAnonymousClassHasNoNameForItsAddress() {
        bindAnonymous("/plain");
        assertThat(items()).hasSize(2);
        assertThatThrownBy(() -> bindAnonymous("/{.struct}"))
                .hasMessageContaining("the pattern \"/{.struct}\" asks for the name of an anonymous class");
    }

    @SuppressWarnings({"unused", "EffectivelyPrivate"}) // The method is found by reflection.
    private void bindAnonymous(String pattern) {
        server.bindObject(pattern, new Object() {
            public void index(Request r) {}
        });
    }

    @Test
    void aPatternOfARestObjectNamesNoHttpMethod() {
        assertThatThrownBy(() -> server.bindObjectRest("GET:/o", new BoundObjects.Verbs()))
                .hasMessageContaining("the pattern \"GET:/o\" of a REST object names an HTTP method")
                .hasMessageContaining("write \"/o\"");
    }

    private List<HandlerItem> items() {
        server.scope().registrar().bindWaiting();
        return server.scope().registrar().items();
    }
}
