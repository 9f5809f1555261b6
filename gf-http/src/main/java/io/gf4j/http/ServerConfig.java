package io.gf4j.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A server's configuration with ghttp's keys and defaults (Go: ghttp.ServerConfig). Each key has a getter and a setter
 * of its name; the server takes a copy when it starts, so later changes have no effect. Not for use by several threads
 * at once.
 */
public final class ServerConfig {
    private String name = "default";
    private String address = ":0";
    private String serverAgent = "GoFrame HTTP Server";
    private Duration readTimeout = Duration.ofSeconds(60);
    private Duration writeTimeout = Duration.ZERO;
    private Duration idleTimeout = Duration.ofSeconds(60);
    private int maxHeaderBytes = 10 * 1024;
    private boolean keepAlive = true;
    private long clientMaxBodySize = 8L * 1024 * 1024;
    private final Map<String, String> rewrites = new HashMap<>();
    private boolean accessLogEnabled = false;
    private boolean errorLogEnabled = true;
    private boolean errorStack = true;
    private boolean dumpRouterMap = true;
    private boolean routeOverWrite = false;
    private UriType nameToUriType = UriType.DEFAULT;
    private int gracefulShutdownTimeout = 5;

    ServerConfig() {}

    /** The name in logs, in the route table and of the server's node in a configuration. Key name. */
    public String name() {
        return name;
    }

    /** Sets {@link #name()}. */
    public ServerConfig name(String value) {
        name = value;
        return this;
    }

    /**
     * Where to listen: {@code host:port} or {@code :port}, several separated by commas; port 0 takes a free one. Key
     * address.
     */
    public String address() {
        return address;
    }

    /** Sets {@link #address()}. */
    public ServerConfig address(String value) {
        address = value;
        return this;
    }

    /** The Server header of buffered replies; empty leaves it out. Key serverAgent. */
    public String serverAgent() {
        return serverAgent;
    }

    /** Sets {@link #serverAgent()}. */
    public ServerConfig serverAgent(String value) {
        serverAgent = value;
        return this;
    }

    /** How long a request may take to arrive, body included; zero for no limit. Key readTimeout. */
    public Duration readTimeout() {
        return readTimeout;
    }

    /** Sets {@link #readTimeout()}. */
    public ServerConfig readTimeout(Duration value) {
        readTimeout = value;
        return this;
    }

    /**
     * How long one write may wait for a client that does not read; zero, as in ghttp, for no limit. Quiet time between
     * two writes does not count. Key writeTimeout.
     */
    public Duration writeTimeout() {
        return writeTimeout;
    }

    /** Sets {@link #writeTimeout()}. */
    public ServerConfig writeTimeout(Duration value) {
        writeTimeout = value;
        return this;
    }

    /** How long a connection may wait for its next request; zero means readTimeout. Key idleTimeout. */
    public Duration idleTimeout() {
        return idleTimeout;
    }

    /** Sets {@link #idleTimeout()}. */
    public ServerConfig idleTimeout(Duration value) {
        idleTimeout = value;
        return this;
    }

    /** Greatest size of a request's head in bytes; 4,096 more are let through, as net/http does. Key maxHeaderBytes. */
    public int maxHeaderBytes() {
        return maxHeaderBytes;
    }

    /** Sets {@link #maxHeaderBytes()}. */
    public ServerConfig maxHeaderBytes(int value) {
        maxHeaderBytes = value;
        return this;
    }

    /** Whether a connection may serve several requests. Key keepAlive. */
    public boolean keepAlive() {
        return keepAlive;
    }

    /** Sets {@link #keepAlive()}. */
    public ServerConfig keepAlive(boolean value) {
        keepAlive = value;
        return this;
    }

    /** Greatest size of a request's body in bytes; 0 or less for no limit. Key clientMaxBodySize. */
    public long clientMaxBodySize() {
        return clientMaxBodySize;
    }

    /** Sets {@link #clientMaxBodySize()}. */
    public ServerConfig clientMaxBodySize(long value) {
        clientMaxBodySize = value;
        return this;
    }

    /** Paths that are served as other paths, by exact match on the decoded path. Key rewrites. */
    public Map<String, String> rewrites() {
        return Map.copyOf(rewrites);
    }

    /** Sets {@link #rewrites()}. */
    public ServerConfig rewrites(Map<String, String> value) {
        rewrites.clear();
        rewrites.putAll(value);
        return this;
    }

    /** Whether each request is logged. Key accessLogEnabled. */
    public boolean accessLogEnabled() {
        return accessLogEnabled;
    }

    /** Sets {@link #accessLogEnabled()}. */
    public ServerConfig accessLogEnabled(boolean value) {
        accessLogEnabled = value;
        return this;
    }

    /** Whether requests that end with an error are logged. Key errorLogEnabled. */
    public boolean errorLogEnabled() {
        return errorLogEnabled;
    }

    /** Sets {@link #errorLogEnabled()}. */
    public ServerConfig errorLogEnabled(boolean value) {
        errorLogEnabled = value;
        return this;
    }

    /** Whether the error log shows the stack. Key errorStack. */
    public boolean errorStack() {
        return errorStack;
    }

    /** Sets {@link #errorStack()}. */
    public ServerConfig errorStack(boolean value) {
        errorStack = value;
        return this;
    }

    /** Whether the route table is logged at the start. Key dumpRouterMap. */
    public boolean dumpRouterMap() {
        return dumpRouterMap;
    }

    /** Sets {@link #dumpRouterMap()}. */
    public ServerConfig dumpRouterMap(boolean value) {
        dumpRouterMap = value;
        return this;
    }

    /** Whether a route may be registered twice, the later one winning. Key routeOverWrite. */
    public boolean routeOverWrite() {
        return routeOverWrite;
    }

    /** Sets {@link #routeOverWrite()}. */
    public ServerConfig routeOverWrite(boolean value) {
        routeOverWrite = value;
        return this;
    }

    /** How names of bound objects and their methods stand in addresses. Key nameToUriType. */
    public UriType nameToUriType() {
        return nameToUriType;
    }

    /** Sets {@link #nameToUriType()}. */
    public ServerConfig nameToUriType(UriType value) {
        nameToUriType = value;
        return this;
    }

    /** How many seconds a stop waits for running requests. Key gracefulShutdownTimeout. */
    public int gracefulShutdownTimeout() {
        return gracefulShutdownTimeout;
    }

    /** Sets {@link #gracefulShutdownTimeout()}. */
    public ServerConfig gracefulShutdownTimeout(int value) {
        gracefulShutdownTimeout = value;
        return this;
    }

    /** A copy that does not follow later changes. */
    ServerConfig copy() {
        ServerConfig copy = new ServerConfig();
        copy.name(name);
        copy.address(address);
        copy.serverAgent(serverAgent);
        copy.readTimeout(readTimeout);
        copy.writeTimeout(writeTimeout);
        copy.idleTimeout(idleTimeout);
        copy.maxHeaderBytes(maxHeaderBytes);
        copy.keepAlive(keepAlive);
        copy.clientMaxBodySize(clientMaxBodySize);
        copy.rewrites(rewrites);
        copy.accessLogEnabled(accessLogEnabled);
        copy.errorLogEnabled(errorLogEnabled);
        copy.errorStack(errorStack);
        copy.dumpRouterMap(dumpRouterMap);
        copy.routeOverWrite(routeOverWrite);
        copy.nameToUriType(nameToUriType);
        copy.gracefulShutdownTimeout(gracefulShutdownTimeout);
        return copy;
    }
}
