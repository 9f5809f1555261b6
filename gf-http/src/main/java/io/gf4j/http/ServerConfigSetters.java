package io.gf4j.http;

import io.gf4j.core.view.View;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A server's configuration one by one (Go: ghttp_server_config.go and its kin). To be set before the start. */
public sealed interface ServerConfigSetters permits Server {
    private ServerConfig config() {
        return ((Server) this).config();
    }

    /**
     * Replaces the whole configuration by a copy; a root or search path switches static service on. Go: SetConfig.
     *
     * @throws io.gf4j.core.error.GfException if the folder for log files cannot be made, or a level is none
     */
    default void setConfig(ServerConfig c) {
        ((Server) this).replaceConfig(ServerNode.settled(c.copy()));
    }

    /**
     * Sets what a map, such as the node {@code server} of a configuration, says: keys of {@link ServerConfig} without
     * regard to case and symbols, sizes such as {@code 8MB}, durations such as {@code 60s}. The rest stays. What
     * {@code logger} holds is for {@link Server#logger()}. A key that is none, or has no effect yet, is warned of. Go:
     * SetConfigWithMap.
     *
     * @throws io.gf4j.core.error.GfException naming the value that is wrong, and its file and line
     */
    default void setConfigWithMap(Map<String, @Nullable Object> m) {
        ServerConfig changed = config().copy();
        ServerNode.read(m, changed);
        ((Server) this).replaceConfig(changed);
    }

    /** The name in logs and the route table. Go: GetName. */
    default String getName() {
        return config().name();
    }

    /**
     * Sets ports on all interfaces in the place of the address; 0 takes a free one, none changes nothing. Go: SetPort.
     */
    default void setPort(int... port) {
        if (port.length > 0) {
            config().address(Arrays.stream(port).mapToObj(p -> ":" + p).collect(Collectors.joining(",")));
        }
    }

    /** Serves one path as another. Go: SetRewrite. */
    default void setRewrite(String uri, String rewrite) {
        setRewriteMap(Map.of(uri, rewrite));
    }

    /** Adds paths that are served as others. Go: SetRewriteMap. */
    default void setRewriteMap(Map<String, String> rewrites) {
        Map<String, String> all = new HashMap<>(config().rewrites());
        all.putAll(rewrites);
        config().rewrites(all);
    }

    /** Sets where to listen: {@code host:port} or {@code :port}, several separated by commas. Go: SetAddr. */
    default void setAddr(String address) {
        config().address(address);
    }

    /** Sets the Server header; empty leaves it out. Go: SetServerAgent. */
    default void setServerAgent(String agent) {
        config().serverAgent(agent);
    }

    /** Sets the name in logs and the route table. Go: SetName. */
    default void setName(String name) {
        config().name(name);
    }

    /** Sets how long a request may take to arrive, body included. Go: SetReadTimeout. */
    default void setReadTimeout(Duration t) {
        config().readTimeout(t);
    }

    /** Sets how long one write may wait for a client that does not read. Go: SetWriteTimeout. */
    default void setWriteTimeout(Duration t) {
        config().writeTimeout(t);
    }

    /** Sets how long a connection may wait for its next request. Go: SetIdleTimeout. */
    default void setIdleTimeout(Duration t) {
        config().idleTimeout(t);
    }

    /** Sets the greatest size of a request's head in bytes. Go: SetMaxHeaderBytes. */
    default void setMaxHeaderBytes(int b) {
        config().maxHeaderBytes(b);
    }

    /** Sets whether a connection may serve several requests. Go: SetKeepAlive. */
    default void setKeepAlive(boolean enabled) {
        config().keepAlive(enabled);
    }

    /** Sets the greatest size of a request's body in bytes; 0 or less for no limit. Go: SetClientMaxBodySize. */
    default void setClientMaxBodySize(long maxSize) {
        config().clientMaxBodySize(maxSize);
    }

    /**
     * Sets how many bytes of a request's uploaded files are kept in memory; larger files go to temporary files, which
     * are deleted when the request is over. Go: SetFormParsingMemory.
     */
    default void setFormParsingMemory(long maxMemory) {
        config().formParsingMemory(maxMemory);
    }

    /** Sets whether the route table is logged at the start. Go: SetDumpRouterMap. */
    default void setDumpRouterMap(boolean enabled) {
        config().dumpRouterMap(enabled);
    }

    /** Sets whether a route may be registered twice, the later one winning. Go: SetRouteOverWrite. */
    default void setRouteOverWrite(boolean enabled) {
        config().routeOverWrite(enabled);
    }

    /**
     * Sets how names of bound objects and their methods stand in addresses, for later bindings. Go: SetNameToUriType.
     */
    default void setNameToUriType(UriType t) {
        config().nameToUriType(t);
    }

    /** Sets what renders the templates of all requests. Go: SetView. */
    default void setView(View view) {
        config().view(view);
    }

    /** Sets how many seconds a stop waits for running requests. Go: SetGracefulShutdownTimeout. */
    default void setGracefulShutdownTimeout(int seconds) {
        config().gracefulShutdownTimeout(seconds);
    }

    /** How many seconds a stop waits for running requests. Go: GetGracefulShutdownTimeout. */
    default int getGracefulShutdownTimeout() {
        return config().gracefulShutdownTimeout();
    }

    /** Same as {@link #setGracefulShutdownTimeout} where that is not set. Go: SetGracefulTimeout. */
    default void setGracefulTimeout(int gracefulTimeout) {
        config().gracefulTimeout(gracefulTimeout);
    }

    /** What {@link #setGracefulTimeout} has set. Go: GetGracefulTimeout. */
    default int getGracefulTimeout() {
        return config().gracefulTimeout();
    }
}
