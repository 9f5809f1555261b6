package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.log.Glog;
import io.gf4j.core.log.Logger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PluginsTest {
    private final List<String> calls = new ArrayList<>();
    private final Plugins plugins = new Plugins();
    private final Server server = new Server("plugins");
    private final Logger logger = Glog.of();

    @Test
    void pluginsAreInstalledAndRemovedInTheOrderInWhichTheyWereAdded() {
        plugins.add(new Recording("a"), new Recording("b"));
        plugins.add(new Recording("c"));
        plugins.install(server);
        plugins.remove(logger);
        assertThat(calls).containsExactly("install a", "install b", "install c", "remove a", "remove b", "remove c");
    }

    @Test
    void eachIsRemovedOnceForEachInstall() {
        plugins.add(new Recording("a"));
        plugins.install(server);
        plugins.remove(logger);
        plugins.remove(logger);
        assertThat(calls).containsExactly("install a", "remove a");
    }

    @Test
    void theErrorNamesThePluginThatCannotBeInstalledAndOnlyThoseBeforeItAreRemoved() {
        plugins.add(new Recording("good"), new Recording("bad"), new Recording("late"));
        assertThatThrownBy(() -> plugins.install(server))
                .hasMessage("plugin \"bad\" cannot be installed: no disk")
                .hasRootCauseInstanceOf(IllegalStateException.class);
        plugins.remove(logger);
        assertThat(calls).containsExactly("install good", "install bad", "remove good");
    }

    @Test
    void oneThatCannotBeRemovedDoesNotKeepTheOthers() {
        plugins.add(new Recording("stuck"), new Recording("b"));
        plugins.install(server);
        plugins.remove(logger);
        assertThat(calls).endsWith("remove stuck", "remove b");
    }

    private final class Recording implements Plugin {
        private final String name;

        Recording(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String author() {
            return "";
        }

        @Override
        public String version() {
            return "v1.0.0";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public void install(Server s) {
            calls.add("install " + name);
            if (name.equals("bad")) {
                throw new IllegalStateException("no disk");
            }
        }

        @Override
        public void remove() {
            calls.add("remove " + name);
            if (name.equals("stuck")) {
                throw new IllegalStateException("still used");
            }
        }
    }
}
