package io.gf4j.core.view;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.template.Template;
import io.gf4j.core.template.TemplateBuilder;
import io.gf4j.core.template.TemplateFunction;
import io.gf4j.core.template.parse.Delimiters;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Renders templates of Go's syntax (Go: gview.View). A file sees the definitions of all files of its kind in the folder
 * that it was found in. Files are read again when they change, at the latest a second after. Rendering may be done by
 * several threads at once, while configuration may not.
 *
 * <p>Templates know the variables they are given and those of the view, which win; of objects they see record
 * components, public fields, getters and other public methods under their names or with a capital first letter. They
 * have Go's functions and gf's own. What has no value prints nothing.
 *
 * <p>A rendered page is translated: each <code>{#key}</code> in it becomes its text of {@link #setI18n}, also where a
 * value brought it, and a page that is nothing but a key becomes its text; texts are not escaped. The language is the
 * variable {@code I18nLanguage}, which a request's templates have from its ctx, or else the default one.
 *
 * <p>Errors name template, line and column in Go's words.
 */
public final class View {
    private static final String CONTENT_NAME = "TemplateContent";
    private static final String LANGUAGE = "I18nLanguage";
    private static final int MAX_CONTENTS = 1000;

    private final TemplateFolders folders = new TemplateFolders();
    /** Those that were bound; they win over gf's own. */
    private final Map<String, TemplateFunction> functions = new HashMap<>();

    private final TemplateFiles files;
    private final Recent<String, Template> contents = new Recent<>(MAX_CONTENTS);
    private ViewSettings settings = ViewSettings.INITIAL;
    private volatile @Nullable I18n i18n = I18n.instance();
    /** Replaced as a whole: renderings read it. */
    private volatile Map<String, @Nullable Object> data = Map.of();

    View() {
        files = new TemplateFiles(folders, this::builder);
    }

    /**
     * Renders a file, found by its absolute path, on the class path in {@code template} or {@code resource/template},
     * or below a search path or a folder of these names in it.
     */
    public String parse(String file) {
        return parse(file, Map.of());
    }

    /**
     * Renders a file with variables.
     *
     * @throws GfException if there is no such file, or the template is wrong
     */
    public String parse(String file, Map<String, ? extends @Nullable Object> params) {
        if (file.isEmpty()) {
            throw Gerror.of("template file cannot be empty");
        }
        Template template = files.get(file, settings.autoEncode());
        return template == null ? "" : render(template, params);
    }

    /** Renders the default file. */
    public String parseDefault() {
        return parse(getDefaultFile());
    }

    /** Renders the default file with variables. */
    public String parseDefault(Map<String, ? extends @Nullable Object> params) {
        return parse(getDefaultFile(), params);
    }

    /** Renders a text. */
    public String parseContent(String content) {
        return parseContent(content, Map.of());
    }

    /** Renders a text with variables; it sees no other definitions than its own. */
    public String parseContent(String content, Map<String, ? extends @Nullable Object> params) {
        if (content.isEmpty()) {
            throw Gerror.of("template file cannot be empty");
        }
        Template template = contents.get(content, text -> {
            try {
                TemplateBuilder builder = builder(CONTENT_NAME).parse(text);
                return settings.autoEncode() ? builder.buildEscaped() : builder.build();
            } catch (GfException e) {
                throw Gerror.wrap(e, "template parsing failed");
            }
        });
        return render(template, params);
    }

    private TemplateBuilder builder(String name) {
        Map<String, TemplateFunction> all = new HashMap<>(ViewFunctions.ALL);
        all.put("include", new Includes(this).function());
        all.putAll(functions);
        return new TemplateBuilder(name, settings.delimiters(), all);
    }

    private String render(Template template, Map<String, ? extends @Nullable Object> params) {
        Variables variables = new Variables();
        variables.putAll(params);
        variables.put("version", "v2.10.2");
        variables.putAll(data);
        StringBuilder out = new StringBuilder();
        try {
            template.execute(out, variables);
        } catch (GfException e) {
            throw Gerror.wrap(e, "template parsing failed");
        }
        return translate(out.toString().replace("<no value>", ""), variables);
    }

    /** An empty language is the default one. */
    private String translate(String page, Variables variables) {
        @Nullable I18n texts = i18n;
        if (texts == null) {
            return page;
        }
        String language = Gconv.toString(variables.get(LANGUAGE));
        return texts.t(I18n.withLanguage(Gctx.getInitCtx(), language), page);
    }

    /** Sets where the texts of pages come from, null for none; at first {@link I18n#instance}. Go: SetI18n. */
    public void setI18n(@Nullable I18n manager) {
        i18n = manager;
    }

    /** Sets a variable for all templates, which beats one of that name given to a rendering. Go: Assign. */
    public void assign(String key, @Nullable Object value) {
        assigns(Collections.singletonMap(key, value));
    }

    /** Sets variables for all templates. Go: Assigns. */
    public synchronized void assigns(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(data);
        all.putAll(values);
        data = all;
    }

    /**
     * Makes this folder, of the class path or of the disk, the only one to search.
     *
     * @throws GfException if it is no folder
     */
    public void setPath(String path) {
        folders.set(path);
        changed();
    }

    /**
     * Adds a folder to search, of the class path or of the disk, behind those that are there.
     *
     * @throws GfException if it is no folder
     */
    public void addPath(String path) {
        folders.add(path);
        changed();
    }

    /** Sets the file that {@link #parseDefault()} renders; at first index.html. */
    public void setDefaultFile(String file) {
        configure(new ViewSettings(file, settings.delimiters(), settings.autoEncode()));
    }

    /** The file that {@link #parseDefault()} renders. */
    public String getDefaultFile() {
        return settings.defaultFile();
    }

    /** Sets what encloses an action; empty ones stand for double braces. */
    public void setDelimiters(String left, String right) {
        configure(new ViewSettings(settings.defaultFile(), new Delimiters(left, right), settings.autoEncode()));
    }

    /**
     * Whether values are escaped for the place in HTML where they stand. It is off at first: then a template has to do
     * it, or anybody who can set a value can run scripts in other people's browsers.
     */
    public void setAutoEncode(boolean enable) {
        configure(new ViewSettings(settings.defaultFile(), settings.delimiters(), enable));
    }

    private void configure(ViewSettings newSettings) {
        settings = newSettings;
        changed();
    }

    private void changed() {
        files.clear();
        contents.clear();
    }

    /** Adds a function, or replaces one; it gets all arguments in one array. Its exception ends the rendering. */
    public void bindFunc(String name, Function<@Nullable Object[], ? extends @Nullable Object> function) {
        functions.put(name, TemplateFunction.variadic(0, function::apply));
        changed();
    }

    /** Adds several functions. */
    public void bindFuncMap(Map<String, ? extends Function<@Nullable Object[], ? extends @Nullable Object>> funcMap) {
        funcMap.forEach(this::bindFunc);
    }

    /**
     * Sets what the map names: {@code paths} (or {@code path}; a text or a list, which are added), {@code data},
     * {@code defaultFile}, {@code delimiters} (a list of two), {@code autoEncode}; letters' case and signs between
     * words do not matter. A key that is none is warned of. Go: SetConfigWithMap.
     *
     * @throws GfException if the map is empty, a path is no folder, or a value cannot be read; it names the value, and
     *     its file and line for the node {@code viewer} of a configuration
     */
    public void setConfigWithMap(Map<String, ?> m) {
        if (m.isEmpty()) {
            throw Gerror.newCode(Gcode.CODE_INVALID_PARAMETER, "configuration cannot be empty");
        }
        ViewNode.apply(this, nullable(m));
    }

    @SuppressWarnings("unchecked") // The map is only read.
    private static Map<String, @Nullable Object> nullable(Map<String, ?> m) {
        return (Map<String, @Nullable Object>) m;
    }
}
