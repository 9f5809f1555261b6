package io.gf4j.tests.blackbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many clients at once, each on a virtual thread. */
final class Clients {
    private Clients() {}

    /** Runs so many clients, by number; returns what they return, in order, or fails as the first that failed. */
    static <T> List<T> run(int count, IntFunction<Callable<T>> client) throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                futures.add(threads.submit(client.apply(i)));
            }
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw new AssertionError("client " + results.size() + ": " + e.getCause(), e.getCause());
            }
        }
        return results;
    }
}
