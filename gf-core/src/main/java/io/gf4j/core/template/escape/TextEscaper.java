package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows the text between actions; takes comments out and what would break a script. */
final class TextEscaper {
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final Pattern SCRIPT_TAG = Pattern.compile("(?i)<(script|/script|!--)");
    private static final Set<String> SCRIPT_TYPES = Set.of(
            "",
            "application/ecmascript",
            "application/javascript",
            "application/json",
            "application/ld+json",
            "application/x-ecmascript",
            "application/x-javascript",
            "module",
            "text/ecmascript",
            "text/javascript",
            "text/javascript1.0",
            "text/javascript1.1",
            "text/javascript1.2",
            "text/javascript1.3",
            "text/javascript1.4",
            "text/javascript1.5",
            "text/jscript",
            "text/livescript",
            "text/x-ecmascript",
            "text/x-javascript");

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int written;

    private TextEscaper(String text) {
        this.text = text;
    }

    static TreeEscaper.Result<String> escape(Context context, String text) {
        TextEscaper escaper = new TextEscaper(text);
        Context behind = escaper.walk(context);
        boolean inComment = behind.state().isComment() && behind.delim() == Delim.NONE;
        if (behind.isError() || escaper.written == 0) {
            return new TreeEscaper.Result<>(behind, text);
        }
        if (!inComment) {
            escaper.out.append(text, escaper.written, text.length());
        }
        return new TreeEscaper.Result<>(behind, escaper.out.toString());
    }

    private Context walk(Context start) {
        Context context = start;
        int i = 0;
        while (i < text.length()) {
            Step step = after(context, text.substring(i));
            int end = i + step.length();
            Context behind = step.context();
            if (context.is(HtmlState.TEXT) || context.is(HtmlState.RCDATA)) {
                lessThan(i, end, behind.state() != context.state());
            } else if (context.state().isComment() && context.delim() == Delim.NONE) {
                comment(context.state(), end);
            }
            if (behind.state() != context.state() && behind.state().isComment() && behind.delim() == Delim.NONE) {
                out.append(text, written, end - openerLength(behind.state()));
                written = end;
            }
            if (context.state().isInScriptLiteral()) {
                scriptTags(i, end);
            }
            context = behind;
            i = end;
        }
        return context;
    }

    /** A lone {@code <} must not become a tag's with what an action prints behind it. */
    private void lessThan(int from, int to, boolean left) {
        int end = to;
        if (left) {
            int tag = text.lastIndexOf('<', to - 1);
            end = tag >= from ? tag : to;
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == '<' && !text.regionMatches(true, i, DOCTYPE, 0, DOCTYPE.length())) {
                out.append(text, written, i).append("&lt;");
                written = i + 1;
            }
        }
    }

    private void comment(HtmlState state, int end) {
        if (state == HtmlState.JS_BLOCK_COMMENT) {
            boolean lines = Ascii.indexOfAny(text.substring(written, end), "\n\r\u2028\u2029", 0) >= 0;
            out.append(lines ? '\n' : ' ');
        } else if (state == HtmlState.CSS_BLOCK_COMMENT) {
            out.append(' ');
        }
        written = end;
    }

    private static int openerLength(HtmlState comment) {
        return switch (comment) {
            case HTML_COMMENT, JS_HTML_OPEN_COMMENT -> 4;
            case JS_HTML_CLOSE_COMMENT -> 3;
            default -> 2;
        };
    }

    private void scriptTags(int from, int to) {
        String literal = text.substring(from, to);
        if (SCRIPT_TAG.matcher(literal).find()) {
            out.append(text, written, from).append(SCRIPT_TAG.matcher(literal).replaceAll("\\\\x3C$1"));
            written = to;
        }
    }

    /** The context behind some of the text, which ends at the latest where the attribute's value does. */
    private static Step after(Context context, String text) {
        if (context.delim() == Delim.NONE) {
            Step special = HtmlTransitions.specialTagEnd(context, text);
            if (special.length() == 0) {
                return special;
            }
            return Transitions.next(context, text.substring(0, special.length()));
        }
        int found = Ascii.indexOfAny(text, context.delim().ends(), 0);
        int end = found < 0 ? text.length() : found;
        if (context.delim() == Delim.SPACE_OR_TAG_END) {
            int bad = Ascii.indexOfAny(text.substring(0, end), "\"'<=`", 0);
            if (bad >= 0) {
                String letter = text.substring(bad, bad + 1);
                return Step.error(Fmt.sprintf("%q in unquoted attr: %q", letter, text.substring(0, end)), text);
            }
        }
        if (found < 0) {
            return new Step(inside(context, HtmlEntities.unescape(text)), text.length());
        }
        boolean otherScript = context.is(HtmlState.ATTR)
                && context.element() == Element.SCRIPT
                && context.attr() == Attr.SCRIPT_TYPE
                && !isScriptType(text.substring(0, end));
        Element element = otherScript ? Element.NONE : context.element();
        int behind = context.delim() == Delim.SPACE_OR_TAG_END ? end : end + 1;
        return new Step(Context.of(HtmlState.TAG, element), behind);
    }

    private static Context inside(Context context, String value) {
        Context here = context;
        String rest = value;
        while (!rest.isEmpty()) {
            Step step = Transitions.next(here, rest);
            here = step.context();
            rest = rest.substring(step.length());
        }
        return here;
    }

    private static boolean isScriptType(String type) {
        int semicolon = type.indexOf(';');
        String name = semicolon < 0 ? type : type.substring(0, semicolon);
        return SCRIPT_TYPES.contains(name.toLowerCase(Locale.ROOT).strip());
    }
}
