package io.gf4j.http;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * TERM and INT stop all servers gracefully; {@code run} and {@code waitAll} then return and the process ends by itself,
 * with code 0. A shutdown hook could not do that: behind one the JVM ends with the signal's code. The JDK's signal
 * class, in the module jdk.unsupported, is called by reflection because the compiler warns of it and cannot be told not
 * to.
 */
final class ProcessSignals {
    private static final AtomicBoolean INSTALLED = new AtomicBoolean();

    private static volatile @Nullable CountDownLatch ending;

    private ProcessSignals() {}

    static void install() {
        if (INSTALLED.compareAndSet(false, true)) {
            try {
                handle("TERM", 15, "terminated");
                handle("INT", 2, "interrupt");
            } catch (ReflectiveOperationException e) {
                LoggerFactory.getLogger(ProcessSignals.class)
                        .warn("no graceful stop by TERM and INT: this JVM does not let signals be handled", e);
            }
        }
    }

    private static void handle(String signal, int number, String text) throws ReflectiveOperationException {
        Class<?> signalClass = Class.forName("sun.misc.Signal");
        Class<?> handlerClass = Class.forName("sun.misc.SignalHandler");
        Object handler = Proxy.newProxyInstance(
                handlerClass.getClassLoader(), new Class<?>[] {handlerClass}, (proxy, method, args) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(INSTALLED, args);
                    }
                    stopAll(number, text);
                    return null;
                });
        Method handle = signalClass.getMethod("handle", signalClass, handlerClass);
        handle.invoke(null, signalClass.getConstructor(String.class).newInstance(signal), handler);
    }

    private static void stopAll(int number, String text) {
        List<Server> servers = ServerRegistry.running();
        if (servers.isEmpty()) {
            // What the JVM would have done with the signal.
            System.exit(128 + number);
        }
        CountDownLatch end = new CountDownLatch(1);
        ending = end;
        StartLog.signalled(text);
        List<Thread> stops = servers.stream()
                .map(server -> Thread.ofVirtual().start(server::stop))
                .toList();
        stops.forEach(ProcessSignals::join);
        end.countDown();
    }

    /** Waits until all servers have stopped, if a signal told them to: the process may end when the caller returns. */
    static void awaitEnd() {
        CountDownLatch end = ending;
        if (end != null) {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
