package io.gf4j.core.i18n;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.fmt.Fmt;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts by key and language (Go: {@code gi18n.Manager}), from files {@code <language>.toml}, or files in a folder
 * {@code <language>}; YAML, JSON, INI and properties do as well. Without a path they are in the first folder that there
 * is of {@code manifest/i18n}, {@code manifest/config/i18n} and {@code i18n}, each on the class path or else below the
 * working directory; it is looked for once, at the first text.
 *
 * <p>The language is that of the ctx ({@link #withLanguage}), or else the default one. Files are read at the first
 * text, and again when they change, at the latest a second after; one that cannot be read is left out and named in the
 * log. All members may be called from any thread.
 */
public final class I18n {
    private static final String DEFAULT_LANGUAGE = "en";
    private static final Object LANGUAGE = new Object();
    private static final ConcurrentHashMap<String, I18n> INSTANCES = new ConcurrentHashMap<>();

    private volatile KeyMarks marks = new KeyMarks("{#", "}");
    private volatile String language = DEFAULT_LANGUAGE;
    /** Null until a text is asked for. */
    private volatile @Nullable LanguageFiles files;

    private I18n() {}

    /** A new one (Go: {@code gi18n.New}). */
    public static I18n of() {
        return new I18n();
    }

    /** The one of this name, made when it is first asked for; without a name the one that validation uses. */
    public static I18n instance(String... name) {
        return INSTANCES.computeIfAbsent(name.length > 0 ? name[0] : "default", key -> new I18n());
    }

    /** A child of {@code ctx} whose texts are in {@code language}, such as {@code zh-CN}. */
    public static Ctx withLanguage(Ctx ctx, String language) {
        return ctx.withValue(LANGUAGE, language);
    }

    /** The language of {@code ctx}; empty if it has none. */
    public static String languageFromCtx(Ctx ctx) {
        return ctx.value(LANGUAGE) instanceof String language ? language : "";
    }

    /**
     * Takes texts from this folder, of the class path or of the disk, from now on, instead of those read before.
     *
     * @throws io.gf4j.core.error.GfException if there is no such folder
     */
    public void setPath(String folder) {
        @Nullable LanguageFiles found = LanguageFiles.of(folder);
        if (found == null) {
            throw Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "%s does not exist", folder);
        }
        files = found;
    }

    /** The language where the ctx has none; {@code en} at first. */
    public void setLanguage(String newLanguage) {
        language = newLanguage;
    }

    /** What stands around keys in a text that is translated; {@code {#} and {@code }} at first. */
    public void setDelimiters(String left, String right) {
        marks = new KeyMarks(left, right);
    }

    /** Short for {@link #translate}. */
    public String t(Ctx ctx, String content) {
        return translate(ctx, content);
    }

    /** Short for {@link #translateFormat}. */
    public String tf(Ctx ctx, String format, @Nullable Object... values) {
        return translateFormat(ctx, format, values);
    }

    /** The translated format, which is Go's, filled with values. */
    public String translateFormat(Ctx ctx, String format, @Nullable Object... values) {
        return Fmt.sprintf(translate(ctx, format), values);
    }

    /** The text of the key {@code content}; else {@code content} with the text of each <code>{#key}</code> in it. */
    public String translate(Ctx ctx, String content) {
        @Nullable Map<String, String> known = texts().get(language(ctx));
        if (known == null) {
            return content;
        }
        @Nullable String text = known.get(content);
        return text == null ? marks.replace(content, known) : text;
    }

    /** The text of a key; empty if there is none. */
    public String getContent(Ctx ctx, String key) {
        return texts().getOrDefault(language(ctx), Map.of()).getOrDefault(key, "");
    }

    /** The language of {@code ctx}, or else the default one. */
    public String language(Ctx ctx) {
        String wanted = languageFromCtx(ctx);
        return wanted.isEmpty() ? language : wanted;
    }

    private Map<String, Map<String, String>> texts() {
        @Nullable LanguageFiles known = files;
        if (known == null) {
            known = LanguageFiles.usual();
            files = known;
        }
        return known.texts();
    }
}
