package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP server (Go: ghttp.Server), made and found by name with {@link Ghttp#getServer}. Configure it and bind routes,
 * then {@link #run()} it, or {@link #start()} it and go on. Configuration and registration are for one thread and must
 * be over before the start; the rest may be called from any thread.
 *
 * <p>Members are spread over facets: registration is {@link Binder}, configuration {@link ServerConfigSetters},
 * {@link ServerLogConfig}, {@link ServerCookieConfig} and {@link ServerSessionConfig}, files
 * {@link ServerStaticConfig}, the API document {@link ServerApi}.
 */
public final class Server
        implements Binder,
                ServerConfigSetters,
                ServerLogConfig,
                ServerCookieConfig,
                ServerSessionConfig,
                ServerStaticConfig,
                ServerApi {
    private final StatusHandlers statusHandlers = new StatusHandlers();
    private final RouteRegistrar registrar = new RouteRegistrar(this::config);
    private final Plugins plugins = new Plugins();
    private final ApiPages api = new ApiPages();
    private ServerConfig config = new ServerConfig();
    private @Nullable ServerSettings settings;
    private volatile @Nullable ServerRuntime runtime;

    Server(String name) {
        config.name(name);
    }

    /**
     * Starts listening and returns. The configuration is read once, here.
     *
     * @throws io.gf4j.core.error.GfException in one line, if it runs already, an address is in use, or a route is wrong
     */
    public void start() {
        launch();
    }

    private synchronized ServerRuntime launch() {
        if (runtime != null) {
            throw StartError.of("server \"" + getName() + "\" is already running");
        }
        try {
            api.bind(this);
            registrar.bindWaiting();
            plugins.install(this);
            registrar.bindWaiting();
            api.fill(this);
            return listen();
        } catch (RuntimeException e) {
            plugins.remove(config.logger());
            ServerRegistry.stopped(this);
            throw e;
        }
    }

    private ServerRuntime listen() {
        ServerSettings frozen = ServerSettings.of(config);
        settings = frozen;
        // Known before the port is open: a signal that comes with the first client finds a server to stop.
        ServerRegistry.started(this);
        ServerRuntime started =
                ServerRuntime.start(frozen, new RequestLifecycle(this, registrar.table(), statusHandlers));
        runtime = started;
        StartLog.api(config, started.ports().getFirst());
        StartLog.routes(frozen, getRoutes());
        return started;
    }

    /**
     * {@link #start() Starts}, and waits until the server has stopped: by {@link #shutdown()}, or because the process
     * was told to end, by TERM or INT, which stops all servers gracefully. Go: Run.
     */
    public void run() {
        ProcessSignals.install();
        launch().awaitStop();
        ProcessSignals.awaitEnd();
        StartLog.allShutDown(config.logger());
    }

    /**
     * Stops: no new connection is accepted, idle ones are closed, running requests may finish for up to
     * {@link ServerConfig#gracefulShutdownTimeout()} seconds, and ctxs of replies that have begun end. Returns when it
     * is over and the plugins are removed, which the log says, as it does where the server did not run. Go: Shutdown.
     */
    public void shutdown() {
        stop();
        StartLog.allShutDown(config.logger());
    }

    /** What {@link #shutdown} does, without a word of the end: who stops all servers says it once. */
    void stop() {
        ServerRuntime running = launched();
        if (running != null) {
            running.stop(() -> plugins.remove(config.logger()));
            runtime = null;
            ServerRegistry.stopped(this);
        }
    }

    /** Waits for a start that is under way. */
    private synchronized @Nullable ServerRuntime launched() {
        return runtime;
    }

    /** Adds plugins, which are installed when the server starts and removed when it has stopped. Go: Plugin. */
    public void plugin(Plugin... plugin) {
        plugins.add(plugin);
    }

    /** Whether it runs. Go: Status. */
    public ServerStatus status() {
        return runtime == null ? ServerStatus.STOPPED : ServerStatus.RUNNING;
    }

    /** The port that is really bound, the first of several; -1 before the start. Go: GetListenedPort. */
    public int getListenedPort() {
        List<Integer> ports = getListenedPorts();
        return ports.isEmpty() ? -1 : ports.getFirst();
    }

    /** The ports that are really bound, in the order of the addresses. Go: GetListenedPorts. */
    public List<Integer> getListenedPorts() {
        ServerRuntime running = runtime;
        return running == null ? List.of() : running.ports();
    }

    /** The configured address, with the real ports in the place of 0. Go: GetListenedAddress. */
    public String getListenedAddress() {
        return ListenAddress.withPorts(config.address(), getListenedPorts());
    }

    /** All routes, sorted by domain, path and method, as the route table shows them. Go: GetRoutes. */
    public List<RouterItem> getRoutes() {
        return RouteList.of(config.name(), getListenedAddress(), registrar.items());
    }

    /** Registration for requests to these hosts only, separated by commas; an empty name means any host. Go: Domain. */
    public Domain domain(String domains) {
        List<String> names = Arrays.stream(domains.split(",", -1))
                .map(String::strip)
                .map(name -> name.isEmpty() ? PatternParts.DEFAULT_DOMAIN : name)
                .toList();
        return new Domain(new BindScope(registrar, statusHandlers, names));
    }

    BindScope scope() {
        return new BindScope(registrar, statusHandlers, List.of());
    }

    ApiPages api() {
        return api;
    }

    ServerConfig config() {
        return config;
    }

    void replaceConfig(ServerConfig newConfig) {
        config = newConfig;
    }

    /** The configuration as of the start. */
    ServerSettings settings() {
        return Objects.requireNonNull(settings, "the server has not been started");
    }
}
