package io.gf4j.core.template.escape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that matters of the HTML before a place.
 *
 * @param braces for each template literal of a script that is open, how many braces are
 * @param failure why there is no context, in state ERROR
 */
record Context(
        HtmlState state,
        Delim delim,
        UrlPart urlPart,
        JsSlash slash,
        List<Integer> braces,
        Attr attr,
        Element element,
        @Nullable Failure failure) {

    /** In the body of a page. */
    static final Context TEXT = of(HtmlState.TEXT, Element.NONE);

    /** Behind a break: nothing comes here. */
    static final Context DEAD = of(HtmlState.DEAD, Element.NONE);

    static Context of(HtmlState state, Element element) {
        return new Context(state, Delim.NONE, UrlPart.NONE, JsSlash.REGEXP, List.of(), Attr.NONE, element, null);
    }

    static Context error(Failure failure) {
        return new Context(
                HtmlState.ERROR, Delim.NONE, UrlPart.NONE, JsSlash.REGEXP, List.of(), Attr.NONE, Element.NONE, failure);
    }

    boolean is(HtmlState other) {
        return state == other;
    }

    boolean isError() {
        return state == HtmlState.ERROR;
    }

    Context with(HtmlState newState) {
        return new Context(newState, delim, urlPart, slash, braces, attr, element, failure);
    }

    Context with(HtmlState newState, Delim newDelim, Attr newAttr) {
        return new Context(newState, newDelim, urlPart, slash, braces, newAttr, element, failure);
    }

    Context with(UrlPart part) {
        return new Context(state, delim, part, slash, braces, attr, element, failure);
    }

    Context with(JsSlash newSlash) {
        return new Context(state, delim, urlPart, newSlash, braces, attr, element, failure);
    }

    /** A template literal of a script opens an expression. */
    Context openBrace() {
        List<Integer> deeper = new ArrayList<>(braces);
        deeper.add(0);
        return new Context(state, delim, urlPart, slash, List.copyOf(deeper), attr, element, failure);
    }

    /** Counts a brace; the innermost expression is closed when its count would fall below zero. */
    Context countBrace(int change) {
        List<Integer> changed = new ArrayList<>(braces);
        int count = changed.removeLast() + change;
        if (count >= 0) {
            changed.add(count);
        }
        return new Context(state, delim, urlPart, slash, List.copyOf(changed), attr, element, failure);
    }

    /** The name of a template that is called in this context. */
    String mangle(String template) {
        if (state == HtmlState.TEXT) {
            return template;
        }
        StringBuilder name =
                new StringBuilder(template).append("$htmltemplate_").append(state);
        append(name, delim != Delim.NONE, delim);
        append(name, urlPart != UrlPart.NONE, urlPart);
        append(name, slash != JsSlash.REGEXP, slash);
        append(name, !braces.isEmpty(), "jsBraceDepth(" + bracesText() + ")");
        append(name, attr != Attr.NONE, attr);
        append(name, element != Element.NONE, element);
        return name.toString();
    }

    private static void append(StringBuilder name, boolean present, Object part) {
        if (present) {
            name.append('_').append(part);
        }
    }

    private String bracesText() {
        return braces.toString().replace(",", "");
    }

    /** As errors show it. */
    @Override
    public String toString() {
        return "{" + state + " " + delim + " " + urlPart + " " + slash + " " + bracesText() + " " + attr + " " + element
                + " " + (failure == null ? "<nil>" : failure.text("")) + "}";
    }
}
