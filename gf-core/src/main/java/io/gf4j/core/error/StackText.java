package io.gf4j.core.error;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An error and its causes as a numbered list with the application's frames under each. */
final class StackText {
    private static final List<String> FOREIGN =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "io.gf4j.core.", "io.gf4j.http.");

    private StackText() {}

    static String of(Throwable err) {
        List<Throwable> levels = new ArrayList<>();
        for (@Nullable Throwable level = err; level != null; level = level.getCause()) {
            levels.add(level);
        }
        List<List<StackTraceElement>> frames = ownFrames(levels);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < levels.size(); i++) {
            out.append(i + 1)
                    .append(". ")
                    .append(Gerror.levelMessage(levels.get(i)))
                    .append('\n');
            appendFrames(out, frames.get(i));
        }
        return out.toString();
    }

    /** A frame is listed once, under the innermost error that has it. */
    private static List<List<StackTraceElement>> ownFrames(List<Throwable> levels) {
        Set<StackTraceElement> seen = new HashSet<>();
        List<List<StackTraceElement>> frames = new ArrayList<>();
        for (Throwable level : levels.reversed()) {
            List<StackTraceElement> own = new ArrayList<>();
            for (StackTraceElement frame : level.getStackTrace()) {
                if (isApplication(frame) && seen.add(frame)) {
                    own.add(frame);
                }
            }
            frames.addFirst(own);
        }
        return frames;
    }

    private static boolean isApplication(StackTraceElement frame) {
        return FOREIGN.stream().noneMatch(frame.getClassName()::startsWith);
    }

    private static void appendFrames(StringBuilder out, List<StackTraceElement> frames) {
        for (int i = 0; i < frames.size(); i++) {
            StackTraceElement frame = frames.get(i);
            out.append("   ").append(i + 1).append(").").append(i < 9 ? "  " : " ");
            out.append(frame.getClassName()).append('.').append(frame.getMethodName());
            out.append("\n        ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
            out.append('\n');
        }
    }
}
