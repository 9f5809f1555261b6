package io.gf4j.http;

import io.gf4j.core.log.Logger;
import java.util.ArrayList;
import java.util.List;

/** The plugins of a server, and which of them are installed. */
final class Plugins {
    private final List<Plugin> added = new ArrayList<>();
    private final List<Plugin> installed = new ArrayList<>();

    void add(Plugin... plugins) {
        added.addAll(List.of(plugins));
    }

    /**
     * Installs all in the order in which they were added.
     *
     * @throws io.gf4j.core.error.GfException naming the plugin that fails
     */
    synchronized void install(Server server) {
        for (Plugin plugin : List.copyOf(added)) {
            try {
                plugin.install(server);
            } catch (RuntimeException e) {
                throw StartError.of("plugin \"" + plugin.name() + "\" cannot be installed", e);
            }
            installed.add(plugin);
        }
    }

    /** Removes those that are installed, in the same order, and tells the log. */
    synchronized void remove(Logger logger) {
        for (Plugin plugin : installed) {
            StartLog.removing(logger, plugin.name());
            try {
                plugin.remove();
            } catch (RuntimeException e) {
                StartLog.notRemoved(logger, plugin.name(), e);
            }
        }
        installed.clear();
    }
}
