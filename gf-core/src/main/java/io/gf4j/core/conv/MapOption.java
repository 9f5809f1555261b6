package io.gf4j.core.conv;

import java.util.List;

/**
 * How a value becomes a map (Go: {@code gconv.MapOption}).
 *
 * @param deep whether beans inside of the value become maps, too
 * @param omitEmpty whether empty members that say {@code @JsonInclude(NON_EMPTY)} are left out
 * @param tags names of struct tags in Go; Java names come from annotations
 * @param continueOnError without effect: what cannot be converted is left as it is
 */
public record MapOption(boolean deep, boolean omitEmpty, List<String> tags, boolean continueOnError) {
    static final MapOption DEEP = new MapOption(true, false, List.of(), true);
    static final MapOption NONE = new MapOption(false, false, List.of(), true);
}
