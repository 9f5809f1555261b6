package io.gf4j.core.log;

/** The usual line of a log call, in glog's order: time, level, trace id, ctx values, prefix, caller, text, stack. */
final class LineText {
    private final StringBuilder line = new StringBuilder();

    private LineText() {}

    static String of(HandlerInput in, boolean withColor) {
        LogSettings settings = in.logger().settings();
        LineText text = new LineText();
        if (settings.headerPrint) {
            text.add(in.timeFormat());
            if (settings.levelPrint && !in.levelFormat().isEmpty()) {
                String tag = "[" + in.levelFormat() + "]";
                text.add(withColor ? LevelColors.paint(in.logLevel(), tag) : tag);
            }
        }
        text.add(in.traceId().isEmpty() ? "" : "{" + in.traceId() + "}");
        text.add(in.ctxStr().isEmpty() ? "" : "{" + in.ctxStr() + "}");
        if (settings.headerPrint) {
            text.add(in.prefix());
            text.add(in.callerFunc());
            text.add(in.callerPath());
        }
        return text.append(in);
    }

    /** What a backend with its own form of lines gets: prefix, caller, text, stack. */
    static String message(HandlerInput in) {
        LineText text = new LineText();
        text.add(in.prefix());
        text.add(in.callerFunc());
        text.add(in.callerPath());
        String line = text.append(in);
        return line.substring(0, line.length() - 1);
    }

    private String append(HandlerInput in) {
        add(in.content());
        if (!in.values().isEmpty()) {
            addEvenEmpty(in.valuesContent());
        }
        if (!in.stack().isEmpty()) {
            add("\nStack:\n" + in.stack());
        }
        return line.append('\n').toString();
    }

    private void add(String part) {
        if (!part.isEmpty()) {
            addEvenEmpty(part);
        }
    }

    private void addEvenEmpty(String part) {
        if (!line.isEmpty()) {
            line.append(' ');
        }
        line.append(part);
    }
}
