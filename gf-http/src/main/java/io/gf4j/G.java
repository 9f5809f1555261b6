package io.gf4j;

import io.gf4j.core.config.Config;
import io.gf4j.core.config.Gcfg;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.res.Resource;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The front door (Go: package frame/g). */
public final class G {
    private G() {}

    /** The server of this name, or the default one; made at the first call. Go: g.Server. */
    public static Server server(Object... name) {
        return Ghttp.getServer(name);
    }

    /** The configuration of this name, or that of {@code config.yaml} and its like; see {@link Gcfg}. Go: g.Config. */
    public static Config config(String... name) {
        return Gcfg.instance(name);
    }

    /** Same as {@link #config}. Go: g.Cfg. */
    public static Config cfg(String... name) {
        return config(name);
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
}
