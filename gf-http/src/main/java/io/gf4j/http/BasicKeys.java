package io.gf4j.http;

import java.util.Map;

/** Who the server is, where it listens and how it routes: keys of {@link ServerConfig}. */
public sealed interface BasicKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** The name in logs, in the route table and of the server's node in a configuration. Key name. */
    default String name() {
        return self().get(ServerKeys.NAME);
    }

    /** Sets {@link #name()}. */
    default ServerConfig name(String value) {
        return self().set(ServerKeys.NAME, value);
    }

    /**
     * Where to listen: {@code host:port} or {@code :port}, several separated by commas; port 0 takes a free one. Key
     * address.
     */
    default String address() {
        return self().get(ServerKeys.ADDRESS);
    }

    /** Sets {@link #address()}. */
    default ServerConfig address(String value) {
        return self().set(ServerKeys.ADDRESS, value);
    }

    /** The Server header of buffered replies; empty leaves it out. Key serverAgent. */
    default String serverAgent() {
        return self().get(ServerKeys.SERVER_AGENT);
    }

    /** Sets {@link #serverAgent()}. */
    default ServerConfig serverAgent(String value) {
        return self().set(ServerKeys.SERVER_AGENT, value);
    }

    /** Whether a connection may serve several requests. Key keepAlive. */
    default boolean keepAlive() {
        return self().get(ServerKeys.KEEP_ALIVE);
    }

    /** Sets {@link #keepAlive()}. */
    default ServerConfig keepAlive(boolean value) {
        return self().set(ServerKeys.KEEP_ALIVE, value);
    }

    /** Paths that are served as other paths, by exact match on the decoded path. Key rewrites. */
    default Map<String, String> rewrites() {
        return self().get(ServerKeys.REWRITES);
    }

    /** Sets {@link #rewrites()}. */
    default ServerConfig rewrites(Map<String, String> value) {
        return self().set(ServerKeys.REWRITES, Map.copyOf(value));
    }

    /** How names of bound objects and their methods stand in addresses. Key nameToUriType. */
    default UriType nameToUriType() {
        return self().get(ServerKeys.NAME_TO_URI_TYPE);
    }

    /** Sets {@link #nameToUriType()}. */
    default ServerConfig nameToUriType(UriType value) {
        return self().set(ServerKeys.NAME_TO_URI_TYPE, value);
    }

    /** Whether a route may be registered twice, the later one winning. Key routeOverWrite. */
    default boolean routeOverWrite() {
        return self().get(ServerKeys.ROUTE_OVER_WRITE);
    }

    /** Sets {@link #routeOverWrite()}. */
    default ServerConfig routeOverWrite(boolean value) {
        return self().set(ServerKeys.ROUTE_OVER_WRITE, value);
    }

    /** Whether the route table is logged at the start. Key dumpRouterMap. */
    default boolean dumpRouterMap() {
        return self().get(ServerKeys.DUMP_ROUTER_MAP);
    }

    /** Sets {@link #dumpRouterMap()}. */
    default ServerConfig dumpRouterMap(boolean value) {
        return self().set(ServerKeys.DUMP_ROUTER_MAP, value);
    }
}
