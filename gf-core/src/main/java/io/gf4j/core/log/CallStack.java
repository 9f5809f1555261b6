package io.gf4j.core.log;

import java.util.List;
import java.util.stream.Collectors;

/** The application's part of the current stack, in the form of Go's gdebug. */
final class CallStack {
    private static final List<String> FOREIGN =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "io.gf4j.core.", "io.gf4j.http.");

    private CallStack() {}

    /**
     * A line with number and method, and one with file and line, for each frame.
     *
     * @param skip how many of the nearest frames to leave out
     * @param filter text of frames to leave out; empty for none
     */
    static String of(int skip, String filter) {
        List<StackTraceElement> frames = frames(skip, filter);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < frames.size(); i++) {
            StackTraceElement frame = frames.get(i);
            out.append(i + 1).append('.').append(i < 9 ? "  " : " ");
            out.append(frame.getClassName()).append('.').append(frame.getMethodName());
            out.append("\n    ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
            out.append('\n');
        }
        return out.toString();
    }

    /** The frames themselves, the nearest first. */
    static List<StackTraceElement> frames(int skip, String filter) {
        return StackWalker.getInstance()
                .walk(walked -> walked.map(StackWalker.StackFrame::toStackTraceElement)
                        .filter(frame -> FOREIGN.stream().noneMatch(frame.getClassName()::startsWith))
                        .filter(frame -> filter.isEmpty() || !frame.toString().contains(filter))
                        .skip(skip)
                        .collect(Collectors.toList()));
    }
}
