package io.gf4j.http;

import io.gf4j.core.view.View;
import org.jspecify.annotations.Nullable;

/** What renders templates: keys of {@link ServerConfig}. */
public sealed interface ViewKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** The view of the server's requests; null for the default view. Key view, in code only. */
    default @Nullable View view() {
        return self().get(ServerKeys.VIEW);
    }

    /** Sets {@link #view()}. */
    default ServerConfig view(@Nullable View value) {
        return self().set(ServerKeys.VIEW, value);
    }
}
