package io.gf4j.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StackTextTest {
    @Test
    void listsEveryLevelWithTheApplicationsFramesOnce() {
        IOException root = new IOException("disk");
        root.setStackTrace(frames("app.Store.read:10", "app.Main.run:7", "java.lang.Thread.run:1"));
        GfException err = Gerror.wrap(root, "load");
        err.setStackTrace(frames("io.gf4j.core.error.Gerror.wrap:1", "app.Main.load:5", "app.Main.run:7"));

        assertThat(err.stack()).isEqualTo("""
                        1. load
                           1).  app.Main.load
                                Main.java:5
                        2. disk
                           1).  app.Store.read
                                Store.java:10
                           2).  app.Main.run
                                Main.java:7
                        """);
    }

    @Test
    void numbersOfTwoDigitsKeepTheColumn() {
        IOException err = new IOException("deep");
        err.setStackTrace(frames(
                IntStream.rangeClosed(1, 10).mapToObj(i -> "app.A.m:" + i).toArray(String[]::new)));

        assertThat(Gerror.stack(err)).contains("   9).  app.A.m\n", "   10). app.A.m\n");
    }

    @Test
    void nullHasNoStack() {
        assertThat(Gerror.stack(null)).isEmpty();
        assertThat(Gerror.hasStack(null)).isFalse();
        assertThat(Gerror.hasStack(new IOException())).isTrue();
    }

    private static StackTraceElement[] frames(String... places) {
        StackTraceElement[] frames = new StackTraceElement[places.length];
        for (int i = 0; i < places.length; i++) {
            String[] methodAndLine = places[i].split(":", -1);
            int dot = methodAndLine[0].lastIndexOf('.');
            String type = methodAndLine[0].substring(0, dot);
            String file = type.substring(type.lastIndexOf('.') + 1) + ".java";
            frames[i] = new StackTraceElement(
                    type, methodAndLine[0].substring(dot + 1), file, Integer.parseInt(methodAndLine[1]));
        }
        return frames;
    }
}
