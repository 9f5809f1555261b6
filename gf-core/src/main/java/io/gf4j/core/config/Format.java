package io.gf4j.core.config;

import org.jspecify.annotations.Nullable;

/** Reads one format of configuration files. */
@FunctionalInterface
interface Format {
    /**
     * The value of a text: maps are {@link ConfigMap}s.
     *
     * @param file how errors and maps name the source; empty if it is no file
     * @throws io.gf4j.core.error.GfException naming file and line of a mistake
     */
    @Nullable
    Object read(String file, String text);
}
