package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;
import java.util.Map;
import java.util.function.Function;

/** The functions that are put behind an action's value, under the names that errors show. */
public final class Escapes {
    /** What stands in the place of a value that is not safe. */
    static final String FAILSAFE = "ZgotmplZ";

    static final String ATTR = "_html_template_attrescaper";
    static final String COMMENT = "_html_template_commentescaper";
    static final String CSS = "_html_template_cssescaper";
    static final String CSS_VALUE = "_html_template_cssvaluefilter";
    static final String ATTR_NAME = "_html_template_htmlnamefilter";
    static final String HTML = "_html_template_htmlescaper";
    static final String JS_REGEXP = "_html_template_jsregexpescaper";
    static final String JS_STRING = "_html_template_jsstrescaper";
    static final String JS_TEMPLATE = "_html_template_jstmpllitescaper";
    static final String JS_VALUE = "_html_template_jsvalescaper";
    static final String NO_SPACE = "_html_template_nospaceescaper";
    static final String RCDATA = "_html_template_rcdataescaper";
    static final String SRCSET = "_html_template_srcsetescaper";
    static final String URL = "_html_template_urlescaper";
    static final String URL_FILTER = "_html_template_urlfilter";
    static final String URL_NORMAL = "_html_template_urlnormalizer";
    static final String ARGUMENTS = "_eval_args_";

    static final Map<String, Escape> FUNCTIONS = Map.ofEntries(
            entry(ATTR, HtmlText::attr),
            entry(COMMENT, content -> ""),
            entry(CSS, CssText::escape),
            entry(CSS_VALUE, CssText::filter),
            entry(ATTR_NAME, HtmlText::attrName),
            entry(HTML, HtmlText::escape),
            entry(JS_REGEXP, JsText::regexp),
            entry(JS_STRING, JsText::string),
            entry(JS_TEMPLATE, JsText::template),
            Map.entry(JS_VALUE, JsText::value),
            entry(NO_SPACE, HtmlText::noSpace),
            entry(RCDATA, HtmlText::rcdata),
            entry(SRCSET, UrlText::srcset),
            entry(URL, UrlText::escape),
            entry(URL_FILTER, UrlText::filter),
            entry(URL_NORMAL, UrlText::normalize),
            Map.entry(ARGUMENTS, args -> args.length == 1 && args[0] instanceof String text ? text : Fmt.sprint(args)));

    private Escapes() {}

    private static Map.Entry<String, Escape> entry(String name, Function<Content, String> escape) {
        return Map.entry(name, args -> escape.apply(Content.of(args)));
    }

    /** The text between the tags of a piece of HTML. */
    public static String stripTags(String html) {
        return HtmlText.stripTags(html);
    }

    /** For the inside of a script's string, wherever that is (Go: template.JSEscapeString). */
    public static String js(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(rune -> {
            if (rune == '\\' || rune == '\'' || rune == '"') {
                out.append('\\').append((char) rune);
            } else if (rune == '<' || rune == '>' || rune == '&' || rune == '=' || !isPrint(rune)) {
                out.append(Fmt.sprintf("\\u%04X", rune));
            } else {
                out.appendCodePoint(rune);
            }
        });
        return out.toString();
    }

    /** Go's quotes escape what it cannot print. DEL is none of the letters that scripts need escaped. */
    private static boolean isPrint(int rune) {
        return rune == 0x7F || !Fmt.sprintf("%q", Character.toString(rune)).contains("\\");
    }
}
