package io.gf4j.core.log;

import io.gf4j.core.ctx.Ctx;
import org.jspecify.annotations.Nullable;

/**
 * Sees what is logged before it is written, and may change it (Go: glog.Handler). What it puts into
 * {@link HandlerInput#buffer()} is written in the place of the usual line; without {@link HandlerInput#next} nothing is
 * written. Runs on the thread that logs.
 */
@FunctionalInterface
public interface Handler {
    /** Handles one log call; ctx is the one it was given. */
    void handle(@Nullable Ctx ctx, HandlerInput in);
}
