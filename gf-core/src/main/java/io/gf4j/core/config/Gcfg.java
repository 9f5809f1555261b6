package io.gf4j.core.config;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Makes and keeps configurations (Go: package gcfg). */
public final class Gcfg {
    private static final String DEFAULT_NAME = "config";
    private static final Map<String, Config> INSTANCES = new ConcurrentHashMap<>();

    private Gcfg() {}

    /**
     * The configuration of this name, made at the first call: that of the files {@code name.yaml}, {@code name.toml}
     * and so on; without a name that of {@code config.*}, or of what {@code gf.gcfg.file} says. Go: Instance.
     */
    public static Config instance(String... name) {
        String wanted = name.length == 0 || name[0].isEmpty() ? DEFAULT_NAME : name[0];
        return INSTANCES.computeIfAbsent(wanted, Gcfg::open);
    }

    /** A configuration of its own with values from elsewhere. Go: NewWithAdapter. */
    public static Config newWithAdapter(Adapter adapter) {
        return new Config(adapter);
    }

    private static Config open(String name) {
        AdapterFile files = AdapterFile.of();
        if (!name.equals(DEFAULT_NAME)) {
            files.setFileName(name);
        }
        return new Config(files);
    }
}
