package io.gf4j.core.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.DefaultJoranConfigurator;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * What logback does where nobody has configured it, no {@code logback.xml} either: GoFrame's lines on the standard
 * output, all levels of {@link LogSettings#SLF4J_NAME}, others from info on. Found by logback as a service.
 */
@ConfiguratorRank(ConfiguratorRank.FALLBACK)
public final class GoConfigurator extends ContextAwareBase implements Configurator {
    /** Made by logback. */
    public GoConfigurator() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        // Logback asks configurators that are services before its own, which reads logback.xml.
        DefaultJoranConfigurator files = new DefaultJoranConfigurator();
        files.setContext(context);
        if (files.configure(context) != ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY) {
            writeLines(context);
        }
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void writeLines(LoggerContext context) {
        GoLayout layout = new GoLayout();
        layout.setContext(context);
        layout.setColor(true);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(context);
        console.setName("console");
        console.setEncoder(encoder);
        console.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(console);
        context.getLogger(LogSettings.SLF4J_NAME).setLevel(Level.TRACE);
    }
}
