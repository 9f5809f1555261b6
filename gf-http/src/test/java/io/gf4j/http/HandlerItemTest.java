package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.Meta;
import org.junit.jupiter.api.Test;

final class HandlerItemTest {
    private final Server server = new Server("items");

    @Test
    void aStrictRouteTellsTheTagsOfItsRequestClass() {
        server.bindHandler("/strict", Req.class, (Ctx ctx, Req req) -> "");
        HandlerItem item = only();
        assertThat(item.getMetaTag("method")).isEqualTo("put");
        assertThat(item.getMetaTag("permission")).isEqualTo("user=admin");
        assertThat(item.getMetaTag("flag")).isEmpty();
        assertThat(item.getMetaTag("path")).isEmpty();
        assertThat(item.getMetaTag("none")).isEmpty();
        assertThat(item.info().isStrictRoute()).isTrue();
        assertThat(item.info().type()).isEqualTo(Req.class);
    }

    @Test
    void aPlainRouteHasNoTagsAndKnowsItsFunction() {
        HandlerFunc function = r -> {};
        server.bindHandler("/plain", function);
        HandlerItem item = only();
        assertThat(item.getMetaTag("method")).isEmpty();
        assertThat(item.info().func()).isSameAs(function);
        assertThat(item.info().value()).isSameAs(function);
        assertThat(item.info().isStrictRoute()).isFalse();
        assertThat(item.initFunc()).isNull();
        assertThat(item.shutFunc()).isNull();
    }

    @Test
    void aMethodOfAnObjectKnowsWhatRunsAroundIt() {
        server.bindObject("/o", new BoundObjects.Framed());
        HandlerItem item = only();
        assertThat(item.type()).isEqualTo(HandlerType.OBJECT);
        assertThat(item.name()).isEqualTo("io.gf4j.http.BoundObjects$Framed.run");
        assertThat(item.initFunc()).isNotNull();
        assertThat(item.shutFunc()).isNotNull();
    }

    @Test
    void everyItemHasANumberOfItsOwn() {
        server.bindObject("/o", new BoundObjects.Shop());
        assertThat(server.scope().registrar().items())
                .extracting(HandlerItem::id)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    private HandlerItem only() {
        assertThat(server.scope().registrar().items()).hasSize(1);
        return server.scope().registrar().items().getFirst();
    }

    @Meta(
            method = "put",
            extra = {"permission=user=admin", "flag"})
    static final class Req {}
}
