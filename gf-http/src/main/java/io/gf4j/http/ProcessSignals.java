package io.gf4j.http;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.LoggerFactory;

/**
 * TERM and INT stop all servers gracefully; {@code run} and {@code waitAll} then return and the process ends by itself,
 * with code 0. A shutdown hook could not do that: behind one the JVM ends with the signal's code. The JDK's signal
 * class, in the module jdk.unsupported, is called by reflection because the compiler warns of it and cannot be told not
 * to.
 */
final class ProcessSignals {
    private static final AtomicBoolean INSTALLED = new AtomicBoolean();

    private ProcessSignals() {}

    static void install() {
        if (INSTALLED.compareAndSet(false, true)) {
            try {
                handle("TERM", "terminated");
                handle("INT", "interrupt");
            } catch (ReflectiveOperationException e) {
                LoggerFactory.getLogger(ProcessSignals.class)
                        .warn("no graceful stop by TERM and INT: this JVM does not let signals be handled", e);
            }
        }
    }

    private static void handle(String signal, String text) throws ReflectiveOperationException {
        Class<?> signalClass = Class.forName("sun.misc.Signal");
        Class<?> handlerClass = Class.forName("sun.misc.SignalHandler");
        Object handler = Proxy.newProxyInstance(
                handlerClass.getClassLoader(), new Class<?>[] {handlerClass}, (proxy, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(INSTALLED, args);
                    }
                    stopAll(text);
                    return null;
                });
        Method handle = signalClass.getMethod("handle", signalClass, handlerClass);
        handle.invoke(null, signalClass.getConstructor(String.class).newInstance(signal), handler);
    }

    private static void stopAll(String signal) {
        List<Server> servers = ServerRegistry.running();
        if (!servers.isEmpty()) {
            StartLog.signalled(signal);
        }
        List<Thread> stops = servers.stream()
                .map(server -> Thread.ofVirtual().start(server::shutdown))
                .toList();
        stops.forEach(ProcessSignals::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
