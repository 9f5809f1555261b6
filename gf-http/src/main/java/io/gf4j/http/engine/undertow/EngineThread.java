package io.gf4j.http.engine.undertow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;

/**
 * What Undertow takes for its I/O thread: it runs tasks, now or later, and selects nothing. It begins with the first
 * task. XNIO's worker, whose making costs more than the rest of the engine, is made when a handler of Undertow's own
 * asks for it.
 */
final class EngineThread extends XnioIoThread {
    private static final Logger LOG = LoggerFactory.getLogger(EngineThread.class);
    private static final String NAME = "gf-undertow";

    private final ScheduledThreadPoolExecutor tasks =
            new ScheduledThreadPoolExecutor(1, this::running, new ThreadPoolExecutor.DiscardPolicy());
    private @Nullable Runnable loop;
    private @Nullable XnioWorker worker;

    @SuppressWarnings("NullAway") // the worker comes later
    EngineThread() {
        super(null, 0, NAME);
        setDaemon(true);
        tasks.setRemoveOnCancelPolicy(true);
    }

    /** The only thread that the tasks ever need: none of them ends it. */
    private Thread running(Runnable taskLoop) {
        loop = taskLoop;
        return this;
    }

    @Override
    public void run() {
        if (loop != null) {
            loop.run();
        }
    }

    @Override
    public void execute(Runnable task) {
        tasks.execute(logged(task));
    }

    @Override
    public Key executeAfter(Runnable task, long time, TimeUnit unit) {
        return key(tasks.schedule(logged(task), time, unit));
    }

    @Override
    public Key executeAtInterval(Runnable task, long time, TimeUnit unit) {
        return key(tasks.scheduleAtFixedRate(logged(task), time, time, unit));
    }

    private static Key key(ScheduledFuture<?> scheduled) {
        return () -> scheduled.cancel(false);
    }

    private static Runnable logged(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                LOG.error("a task of Undertow has failed", e);
            }
        };
    }

    @Override
    public synchronized XnioWorker getWorker() {
        if (worker == null) {
            try {
                worker = Xnio.getInstance()
                        .createWorker(OptionMap.builder()
                                .set(Options.WORKER_NAME, NAME)
                                .set(Options.WORKER_IO_THREADS, 1)
                                .set(Options.WORKER_TASK_CORE_THREADS, 0)
                                .set(Options.WORKER_TASK_MAX_THREADS, 1)
                                .set(Options.THREAD_DAEMON, true)
                                .getMap());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot make a worker of XNIO", e);
            }
        }
        return worker;
    }

    /**
     * Ends the thread, after the tasks that are waiting: Undertow's Date line, which all engines share, is renewed by
     * one. Later ones are thrown away.
     */
    synchronized void close() {
        tasks.shutdown();
        if (worker != null) {
            worker.shutdownNow();
        }
    }
}
