package io.gf4j.core.log;

/** The usual line of a log call, in glog's order: time, level, trace id, ctx values, prefix, text, stack. */
final class LineText {
    private final StringBuilder line = new StringBuilder();

    private LineText() {}

    static String of(HandlerInput in) {
        LogSettings settings = in.logger().settings();
        LineText text = new LineText();
        if (settings.headerPrint) {
            text.add(in.timeFormat());
            text.add(settings.levelPrint && !in.levelFormat().isEmpty() ? "[" + in.levelFormat() + "]" : "");
        }
        text.add(in.traceId().isEmpty() ? "" : "{" + in.traceId() + "}");
        text.add(in.ctxStr().isEmpty() ? "" : "{" + in.ctxStr() + "}");
        if (settings.headerPrint) {
            text.add(in.prefix());
        }
        return text.append(in);
    }

    /** What a backend with its own form of lines gets: prefix, text, stack. */
    static String message(HandlerInput in) {
        LineText text = new LineText();
        text.add(in.prefix());
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
