package io.gf4j.http;

import java.util.List;

/**
 * Where in user code something was registered.
 *
 * @param frame the whole place, {@code app.Main.main(Main.java:12)}
 * @param fileAndLine {@code Main.java:12}
 */
record CallSite(String frame, String fileAndLine) {
    private static final List<String> NOT_USER_CODE =
            List.of("io.gf4j.http.", "io.gf4j.core.", "io.gf4j.G.", "java.", "jdk.", "sun.");

    /** The nearest caller outside this library and the JDK. */
    static CallSite here() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::toStackTraceElement)
                        .filter(CallSite::isUserCode)
                        .findFirst()
                        .map(CallSite::of)
                        .orElse(new CallSite("unknown place", "unknown place")));
    }

    private static boolean isUserCode(StackTraceElement frame) {
        String name = frame.getClassName() + ".";
        return NOT_USER_CODE.stream().noneMatch(name::startsWith);
    }

    private static CallSite of(StackTraceElement frame) {
        String place = frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                + frame.getLineNumber() + ")";
        return new CallSite(place, frame.getFileName() + ":" + frame.getLineNumber());
    }
}
