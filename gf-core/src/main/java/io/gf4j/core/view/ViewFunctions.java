package io.gf4j.core.view;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.document.IniEncoder;
import io.gf4j.core.document.TomlEncoder;
import io.gf4j.core.document.YamlEncoder;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.template.TemplateFunction;
import io.gf4j.core.template.escape.Escapes;
import io.gf4j.core.template.escape.HtmlEntities;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** gf's own functions, by name; made when the first template is read. */
final class ViewFunctions {
    static final Map<String, TemplateFunction> ALL = all();

    private ViewFunctions() {}

    private static Map<String, TemplateFunction> all() {
        Map<String, TemplateFunction> functions = new HashMap<>(Comparisons.FUNCTIONS);
        functions.putAll(Arithmetic.FUNCTIONS);
        markup(functions);
        strings(functions);
        data(functions);
        return functions;
    }

    private static void markup(Map<String, TemplateFunction> functions) {
        functions.put("text", ofText(Escapes::stripTags));
        for (String name : List.of("html", "htmlencode", "encode")) {
            functions.put(name, ofText(HtmlEntities::escape));
        }
        for (String name : List.of("htmldecode", "decode")) {
            functions.put(name, ofText(HtmlEntities::unescape));
        }
        functions.put("url", ofText(QueryText::encode));
        functions.put("urlencode", ofText(QueryText::encode));
        functions.put("urldecode", ofText(QueryText::decode));
        functions.put("nl2br", ofText(Strings::nl2br));
        functions.put(
                "highlight", TemplateFunction.fixed(3, args -> Strings.highlight(args[0], args[1], text(args[2]))));
    }

    private static void strings(Map<String, TemplateFunction> functions) {
        functions.put("toupper", ofText(Strings::toUpper));
        functions.put("tolower", ofText(Strings::toLower));
        functions.put("concat", TemplateFunction.variadic(0, Strings::concat));
        functions.put(
                "replace", TemplateFunction.fixed(3, args -> text(args[2]).replace(text(args[0]), text(args[1]))));
        functions.put(
                "substr",
                TemplateFunction.fixed(3, args -> Strings.substr(text(args[2]), number(args[0]), number(args[1]))));
        functions.put(
                "strlimit",
                TemplateFunction.fixed(3, args -> Strings.limit(text(args[2]), number(args[0]), text(args[1]))));
        functions.put(
                "hidestr",
                TemplateFunction.fixed(3, args -> Strings.hide(text(args[2]), number(args[0]), text(args[1]))));
    }

    private static void data(Map<String, TemplateFunction> functions) {
        functions.put("date", TemplateFunction.variadic(1, ViewFunctions::date));
        functions.put(
                "map",
                TemplateFunction.variadic(
                        0, args -> args.length == 0 ? Map.of() : Var.of(args[0]).toMap()));
        functions.put(
                "maps",
                TemplateFunction.variadic(
                        0,
                        args -> args.length == 0 ? List.of() : Var.of(args[0]).toMaps()));
        documents(functions);
        functions.put("dump", DumpComment.function());
        functions.put("json", TemplateFunction.fixed(1, args -> Gjson.encodeString(args[0])));
    }

    private static void documents(Map<String, TemplateFunction> functions) {
        functions.put("xml", TemplateFunction.variadic(1, ViewFunctions::xml));
        functions.put(
                "ini",
                TemplateFunction.fixed(
                        1, args -> IniEncoder.encode(Gjson.of(args[0]).toMap())));
        functions.put("yaml", TemplateFunction.fixed(1, args -> YamlEncoder.encode(document(args[0]))));
        functions.put("yamli", TemplateFunction.fixed(2, args -> YamlEncoder.encode(document(args[0]), text(args[1]))));
        functions.put("toml", TemplateFunction.fixed(1, args -> TomlEncoder.encode(document(args[0]))));
    }

    /** JSON text is read, beans become maps. */
    private static @Nullable Object document(@Nullable Object value) {
        return Gjson.of(value).toObject();
    }

    private static String xml(@Nullable Object[] args) {
        String[] root = Arrays.stream(args).skip(1).map(ViewFunctions::text).toArray(String[]::new);
        return new String(Gjson.of(args[0]).toXml(root), StandardCharsets.UTF_8);
    }

    private static TemplateFunction ofText(UnaryOperator<String> function) {
        return TemplateFunction.fixed(1, args -> function.apply(text(args[0])));
    }

    private static String date(@Nullable Object[] args) {
        long seconds = args.length > 1 ? Var.of(args[1]).toLong() : 0;
        Instant time = seconds == 0 ? Instant.now() : Instant.ofEpochSecond(seconds);
        return DateText.of(time.atZone(ZoneId.systemDefault()), text(args[0]));
    }

    private static String text(@Nullable Object value) {
        return Gconv.toString(value);
    }

    private static int number(@Nullable Object value) {
        return Var.of(value).toInt();
    }
}
