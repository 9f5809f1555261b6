package io.gf4j.core.template.escape;

/** The context where two ways meet. */
final class Joins {
    private Joins() {}

    static Context join(Context a, Context b, String place, String branch) {
        if (a.isError() || b.is(HtmlState.DEAD)) {
            return a;
        }
        if (b.isError() || a.is(HtmlState.DEAD) || a.equals(b)) {
            return b;
        }
        if (a.with(b.urlPart()).equals(b)) {
            return a.with(UrlPart.UNKNOWN);
        }
        if (a.with(b.slash()).equals(b)) {
            return a.with(JsSlash.UNKNOWN);
        }
        // One way may have passed a space that the other has yet to pass.
        Context nudgedA = nudge(a);
        Context nudgedB = nudge(b);
        if (!nudgedA.equals(a) || !nudgedB.equals(b)) {
            Context joined = join(nudgedA, nudgedB, place, branch);
            if (!joined.isError()) {
                return joined;
            }
        }
        String description = "{{" + branch + "}} branches end in different contexts: " + a + ", " + b;
        return Context.error(new Failure(place, 0, description));
    }

    /** The context as an action sees it, which is never in the white space of a tag. */
    static Context nudge(Context context) {
        return switch (context.state()) {
            case TAG -> context.with(HtmlState.ATTR_NAME);
            case BEFORE_VALUE -> context.with(context.attr().start(), Delim.SPACE_OR_TAG_END, Attr.NONE);
            case AFTER_NAME -> context.with(HtmlState.ATTR_NAME, context.delim(), Attr.NONE);
            default -> context;
        };
    }
}
