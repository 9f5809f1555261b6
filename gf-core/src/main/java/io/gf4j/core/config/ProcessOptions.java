package io.gf4j.core.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line and the environment of this process say (Go: internal/command). Java keeps the command line as
 * one text, so a value with a space in it has to come as a system property.
 */
final class ProcessOptions {
    private static final Map<String, String> OPTIONS = CommandLine.options(arguments());

    private ProcessOptions() {}

    /** {@code --gf.gcfg.file=x}, the system property of this name, or the variable {@code GF_GCFG_FILE}; or null. */
    static @Nullable String any(String key) {
        @Nullable String value = commandLine(key);
        return value == null ? environment(key) : value;
    }

    /** {@code --gf.gcfg.file=x} or the system property of this name; null if there is neither or it is empty. */
    static @Nullable String commandLine(String key) {
        String name = key.replace('_', '.').toLowerCase(Locale.ROOT);
        @Nullable String option = OPTIONS.get(name);
        @Nullable String value = option == null ? System.getProperty(name) : option;
        return value == null || value.isEmpty() ? null : value;
    }

    /** The variable {@code GF_GCFG_FILE} for {@code gf.gcfg.file}, or null. */
    static @Nullable String environment(String key) {
        return System.getenv(key.replace('.', '_').toUpperCase(Locale.ROOT));
    }

    private static List<String> arguments() {
        String command = System.getProperty("sun.java.command", "").strip();
        return Arrays.asList(command.split("\\s+"));
    }
}
