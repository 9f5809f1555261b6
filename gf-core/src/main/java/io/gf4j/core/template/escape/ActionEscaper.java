package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Node;
import io.gf4j.core.template.parse.Node.Action;
import io.gf4j.core.template.parse.Node.Command;
import io.gf4j.core.template.parse.Node.Identifier;
import io.gf4j.core.template.parse.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the functions that escape an action's value. */
final class ActionEscaper {
    private ActionEscaper() {}

    static TreeEscaper.Result<Node> escape(Context before, Action action, Source source) {
        if (!action.pipe().declared().isEmpty()) {
            return new TreeEscaper.Result<>(before, action);
        }
        Context context = Joins.nudge(before);
        String place = source.place(action.pos());
        String predefined = misplaced(context, action.pipe().commands());
        if (predefined != null) {
            String description = Fmt.sprintf("predefined escaper %q disallowed in template", predefined);
            return new TreeEscaper.Result<>(Context.error(new Failure(place, action.line(), description)), action);
        }
        List<String> functions = new ArrayList<>();
        Context behind = context;
        switch (context.state()) {
            case ERROR -> {
                return new TreeEscaper.Result<>(context, action);
            }
            case URL, CSS_DQ_STRING, CSS_SQ_STRING, CSS_DQ_URL, CSS_SQ_URL, CSS_URL -> {
                if (context.urlPart() == UrlPart.UNKNOWN) {
                    String description = action + " appears in an ambiguous context within a URL";
                    return new TreeEscaper.Result<>(
                            Context.error(new Failure(place, action.line(), description)), action);
                }
                url(context, functions);
            }
            case META_CONTENT, ATTR -> {}
            case META_CONTENT_URL -> functions.add(Escapes.URL_FILTER);
            case JS -> {
                functions.add(Escapes.JS_VALUE);
                behind = context.with(JsSlash.DIVISION);
            }
            case JS_DQ_STRING, JS_SQ_STRING -> functions.add(Escapes.JS_STRING);
            case JS_TEMPLATE -> functions.add(Escapes.JS_TEMPLATE);
            case JS_REGEXP -> functions.add(Escapes.JS_REGEXP);
            case CSS -> functions.add(Escapes.CSS_VALUE);
            case TEXT -> functions.add(Escapes.HTML);
            case RCDATA -> functions.add(Escapes.RCDATA);
            case ATTR_NAME -> functions.add(Escapes.ATTR_NAME);
            case SRCSET -> functions.add(Escapes.SRCSET);
            default -> functions.add(Escapes.COMMENT);
        }
        switch (context.delim()) {
            case NONE -> {}
            case SPACE_OR_TAG_END -> functions.add(Escapes.NO_SPACE);
            case DOUBLE_QUOTE, SINGLE_QUOTE -> functions.add(Escapes.ATTR);
        }
        Node escaped = new Action(action.pos(), action.line(), EscapedPipes.append(action.pipe(), functions));
        return new TreeEscaper.Result<>(behind, escaped);
    }

    private static void url(Context context, List<String> functions) {
        if (context.urlPart() == UrlPart.QUERY_OR_FRAGMENT) {
            functions.add(Escapes.URL);
            return;
        }
        if (context.urlPart() == UrlPart.NONE) {
            functions.add(Escapes.URL_FILTER);
        }
        boolean string = context.is(HtmlState.CSS_DQ_STRING) || context.is(HtmlState.CSS_SQ_STRING);
        functions.add(string ? Escapes.CSS : Escapes.URL_NORMAL);
    }

    /** The template's own escaper, where it would not be the last or does too little. */
    private static @Nullable String misplaced(Context context, List<Command> commands) {
        for (int i = 0; i < commands.size(); i++) {
            if (commands.get(i).args().getFirst() instanceof Identifier function
                    && EscapedPipes.PREDEFINED.contains(function.name())) {
                boolean unquoted = context.is(HtmlState.ATTR) && context.delim() == Delim.SPACE_OR_TAG_END;
                if (i < commands.size() - 1 || (unquoted && function.name().equals("html"))) {
                    return function.name();
                }
            }
        }
        return null;
    }
}
