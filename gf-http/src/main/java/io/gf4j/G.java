package io.gf4j;

import io.gf4j.core.config.Config;
import io.gf4j.core.config.Gcfg;
import io.gf4j.core.conv.Var;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.CtxFunc;
import io.gf4j.core.dump.DumpOption;
import io.gf4j.core.dump.Gutil;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.log.Logger;
import io.gf4j.core.res.Resource;
import io.gf4j.core.valid.Gvalid;
import io.gf4j.core.valid.Validator;
import io.gf4j.core.view.View;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.http.session.RedisClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The front door (Go: package frame/g). */
public final class G {
    private G() {}

    /**
     * The server of this name, or the default one; made at the first call and then set by the node {@code server.name},
     * or {@code server}, of {@link #config}, if there is one. Go: g.Server.
     *
     * @throws io.gf4j.core.error.GfException naming the value of the configuration that is wrong, and its file and line
     */
    public static Server server(Object... name) {
        return ConfiguredServers.configured(Ghttp.getServer(name));
    }

    /**
     * The logger of this name, or the default one; made at the first call and then set by the node {@code logger.name},
     * or {@code logger}, of {@link #config}, if there is one. Go: g.Log.
     *
     * @throws io.gf4j.core.error.GfException naming the value of the configuration that is wrong, and its file and line
     */
    public static Logger log(String... name) {
        return ConfiguredLoggers.get(name.length == 0 ? "" : name[0]);
    }

    /** The configuration of this name, or that of {@code config.yaml} and its like; see {@link Gcfg}. Go: g.Config. */
    public static Config config(String... name) {
        return Gcfg.instance(name);
    }

    /** Same as {@link #config}. Go: g.Cfg. */
    public static Config cfg(String... name) {
        return config(name);
    }

    /** A validator without data and rules. Go: g.Validator. */
    public static Validator validator() {
        return Gvalid.of();
    }

    /** The texts of this name, or the default ones, which validation uses. Go: g.I18n. */
    public static I18n i18n(String... name) {
        return I18n.instance(name);
    }

    /** The request that a ctx belongs to, or null for a ctx of another kind. Go: g.RequestFromCtx. */
    public static @Nullable Request requestFromCtx(Ctx ctx) {
        return Ghttp.requestFromCtx(ctx);
    }

    /** Waits until all servers have stopped. Go: g.Wait. */
    public static void waitAll() {
        Ghttp.waitAll();
    }

    /** The files of the class path; there is one class path, whatever the name. Go: g.Resource. */
    public static Resource resource(String... name) {
        return Resource.classPath();
    }

    /** Same as {@link #resource}. Go: g.Res. */
    public static Resource res(String... name) {
        return resource(name);
    }

    /**
     * The view of that name, or the default one; made at the first call and then set by the node {@code viewer.name},
     * or {@code viewer}, of {@link #config}, if there is one. The first {@link #server} sets the default one. Go:
     * g.View.
     *
     * @throws io.gf4j.core.error.GfException naming the value of the configuration that is wrong, and its file and line
     */
    public static View view(String... name) {
        return ConfiguredViews.get(name.length == 0 ? "" : name[0]);
    }

    /**
     * A client of Redis for sessions, as the node {@code redis.name}, or {@code redis.default}, of {@link #config}
     * says; made at the first call, connected when it is first used. It needs Jedis on the class path, as
     * {@link RedisClient#of(String)} does. Go: g.Redis.
     *
     * @throws io.gf4j.core.error.GfException if there is no such node, or naming the value that is wrong, and its file
     *     and line
     */
    public static RedisClient redis(String... name) {
        return ConfiguredRedis.get(name.length == 0 ? "" : name[0]);
    }

    /**
     * A map of keys and values in turn, in their order; JSON sorts the keys. Go: g.Map.
     *
     * @throws IllegalArgumentException if a key has no value behind it, or is no text
     */
    public static Map<String, @Nullable Object> map(@Nullable Object... kv) {
        if (kv.length % 2 != 0) {
            throw new IllegalArgumentException("the last key \"" + kv[kv.length - 1] + "\" has no value behind it");
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < kv.length; i += 2) {
            if (!(kv[i] instanceof String key)) {
                throw new IllegalArgumentException("key number " + (i / 2 + 1) + " is no text: " + kv[i]);
            }
            map.put(key, kv[i + 1]);
        }
        return map;
    }

    /** A list of maps, which may be changed. Go: g.List. */
    @SafeVarargs
    public static List<Map<String, @Nullable Object>> list(Map<String, @Nullable Object>... items) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (Map<String, @Nullable Object> item : items) {
            list.add(item);
        }
        return list;
    }

    /** A list of values and nulls, which may be changed. Go: g.Slice. */
    public static List<@Nullable Object> slice(@Nullable Object... items) {
        return new ArrayList<@Nullable Object>(Arrays.asList(items));
    }

    /** Same as {@link #slice}. Go: g.Array. */
    public static List<@Nullable Object> array(@Nullable Object... items) {
        return slice(items);
    }

    /** Prints each value to the standard output, for the eye; see {@link Gutil#dump}. Go: g.Dump. */
    public static void dump(@Nullable Object... values) {
        Gutil.dump(values);
    }

    /** Same as {@link Gutil#dumpTo}. Go: g.DumpTo. */
    public static void dumpTo(Appendable writer, @Nullable Object value, DumpOption option) {
        Gutil.dumpTo(writer, value, option);
    }

    /** Same as {@link Gutil#dumpWithType}. Go: g.DumpWithType. */
    public static void dumpWithType(@Nullable Object... values) {
        Gutil.dumpWithType(values);
    }

    /** Same as {@link Gutil#dumpWithOption}. Go: g.DumpWithOption. */
    public static void dumpWithOption(@Nullable Object value, DumpOption option) {
        Gutil.dumpWithOption(value, option);
    }

    /** Same as {@link Gutil#dumpJson}. Go: g.DumpJson. */
    public static void dumpJson(@Nullable Object value) {
        Gutil.dumpJson(value);
    }

    /** Same as {@link Var#of}. Go: g.NewVar. */
    public static Var newVar(@Nullable Object i, boolean... safe) {
        return Var.of(i, safe);
    }

    /**
     * Whether a value is null, or a Var or Optional of nothing. Go: g.IsNil.
     *
     * @param traceSource without effect: Java has no pointers to follow
     */
    public static boolean isNil(@Nullable Object value, boolean... traceSource) {
        return Var.of(value).isNil();
    }

    /**
     * Whether a value is nothing, see {@link Var#isEmpty()}. Go: g.IsEmpty.
     *
     * @param traceSource without effect: Java has no pointers to follow
     */
    public static boolean isEmpty(@Nullable Object value, boolean... traceSource) {
        return Var.of(value).isEmpty();
    }

    /**
     * Runs a function on a virtual thread of its own. What it throws goes to {@code recoverFunc}, or is logged if that
     * is null. Go: g.Go.
     */
    public static void go(Ctx ctx, CtxFunc func, @Nullable BiConsumer<Ctx, Throwable> recoverFunc) {
        Thread.ofVirtual().name("gf-go").start(() -> {
            try {
                func.run(ctx);
            } catch (Throwable e) {
                if (recoverFunc == null) {
                    LoggerFactory.getLogger(G.class).error("what G.go ran has failed", e);
                } else {
                    recoverFunc.accept(ctx, e);
                }
            }
        });
    }
}
