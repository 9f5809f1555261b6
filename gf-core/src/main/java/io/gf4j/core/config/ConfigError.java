package io.gf4j.core.config;

import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.error.Option;
import java.util.List;

/** Errors of configurations: their one line says what is wrong and where, so that they need no stack. */
final class ConfigError {
    private ConfigError() {}

    static GfException of(Code code, String text) {
        return Gerror.newWithOption(new Option(null, false, text, List.of(), code));
    }
}
