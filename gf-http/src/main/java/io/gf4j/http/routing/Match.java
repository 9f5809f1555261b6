package io.gf4j.http.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a request meets. Immutable; requests with the same static path share one.
 *
 * @param items in the order in which they run: middleware, then the handler, then the hooks
 * @param serving the handler among the items; null if none matches
 * @param hooks the end of {@code items}; of one hook name they run in this order
 */
public record Match<T>(
        List<MatchedRoute<T>> items, @Nullable MatchedRoute<T> serving, List<MatchedRoute<T>> hooks) {}
