package io.gf4j.core.log;

import java.util.List;

/**
 * Who called the logger, as far as its flags ask for it.
 *
 * @param function {@code [com.example.Shop.open]}, or empty
 * @param path {@code com/example/Shop.java:23:} or {@code Shop.java:23:}, or empty
 */
record Caller(String function, String path) {
    private static final Caller UNASKED = new Caller("", "");

    static Caller of(LogSettings settings) {
        boolean inLong = (settings.flags & Glog.F_FILE_LONG) != 0;
        boolean inShort = (settings.flags & Glog.F_FILE_SHORT) != 0;
        boolean named = (settings.flags & Glog.F_CALLER_FN) != 0;
        if (!inLong && !inShort && !named) {
            return UNASKED;
        }
        List<StackTraceElement> frames = CallStack.frames(settings.stackSkip, "");
        if (frames.isEmpty()) {
            return UNASKED;
        }
        StackTraceElement frame = frames.getFirst();
        String function = named ? "[" + frame.getClassName() + "." + frame.getMethodName() + "]" : "";
        String place = frame.getFileName() + ":" + frame.getLineNumber() + ":";
        if (inShort) {
            return new Caller(function, place);
        }
        return new Caller(function, inLong ? folder(frame.getClassName()) + place : "");
    }

    /** The folder of a class's source below its source root: all of the path that a JVM knows. */
    private static String folder(String className) {
        return className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
    }
}
