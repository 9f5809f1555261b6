package io.gf4j.core.view;

import io.gf4j.core.dump.DumpOption;
import io.gf4j.core.dump.Gutil;
import io.gf4j.core.template.TemplateFunction;
import org.jspecify.annotations.Nullable;

/** The function {@code dump}: values for who develops, in a comment of HTML that they cannot end. */
final class DumpComment {
    private static final DumpOption PLAIN = new DumpOption(false, false);

    private DumpComment() {}

    /** Values are shown only where the environment's GF_GMODE is {@code develop}. */
    static TemplateFunction function() {
        boolean develop = "develop".equalsIgnoreCase(System.getenv("GF_GMODE"));
        return TemplateFunction.variadic(0, args -> of(develop, args));
    }

    static String of(boolean develop, @Nullable Object... values) {
        StringBuilder out = new StringBuilder("\n<!--\n");
        if (develop) {
            for (Object value : values) {
                StringBuilder dump = new StringBuilder();
                Gutil.dumpTo(dump, value, PLAIN);
                out.append(dump.toString().replace("-->", "--&gt;")).append('\n');
            }
        } else {
            out.append("dump feature is disabled as process is not running in develop mode\n");
        }
        return out.append("-->\n").toString();
    }
}
