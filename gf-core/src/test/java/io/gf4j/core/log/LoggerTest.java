package io.gf4j.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.read.ListAppender;
import io.gf4j.core.config.AdapterContent;
import io.gf4j.core.config.Gcfg;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What slf4j's backend gets, and what the map of a configuration sets. */
final class LoggerTest {
    private static final Ctx CTX = Gctx.withTraceId(Gctx.getInitCtx(), "0af7651916cd43dd8448eb211c80319c");

    private final ch.qos.logback.classic.Logger backend =
            (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("gf.log.test");
    private final ListAppender<ILoggingEvent> events = new EarlyAppender();
    private final Logger logger = Glog.instance("test").clone();

    @BeforeEach
    void listen() {
        backend.setLevel(Level.TRACE);
        events.start();
        backend.addAppender(events);
    }

    @AfterEach
    void stopListening() {
        backend.detachAppender(events);
    }

    private String layout(ILoggingEvent event) {
        return new GoLayout().doLayout(event);
    }

    @Test
    void theBackendGetsTextLevelAndTraceId() {
        logger.setPrefix("[app]");
        logger.noticef(CTX, "%d {} things", 3);
        ILoggingEvent event = events.list.getFirst();
        assertThat(event.getFormattedMessage()).isEqualTo("[app] 3 {} things");
        assertThat(event.getLevel()).isEqualTo(Level.INFO);
        assertThat(event.getMDCPropertyMap()).containsEntry("traceId", "0af7651916cd43dd8448eb211c80319c");
        assertThat(event.getCallerData()[0].getMethodName()).isEqualTo("theBackendGetsTextLevelAndTraceId");
        assertThat(layout(event)).endsWith(" [NOTI] {0af7651916cd43dd8448eb211c80319c} [app] 3 {} things\n");
    }

    @Test
    void theMdcIsLeftAsItWas() {
        MDC.put("traceId", "outer");
        try {
            logger.info(CTX, "text");
            assertThat(MDC.get("traceId")).isEqualTo("outer");
        } finally {
            MDC.remove("traceId");
        }
    }

    @Test
    void otherLoggersLinesLookTheSame() {
        backend.warn("a {}", "b", new IllegalStateException("why"));
        assertThat(layout(events.list.getFirst()))
                .matches(
                        "(?s)\\d{4}-\\d\\d-\\d\\dT[\\d:.]+\\S+ \\[WARN] a b\\njava.lang.IllegalStateException: why\\n.*");
    }

    @Test
    void withoutStdoutTheBackendGetsNothing() {
        logger.setStdoutPrint(false);
        logger.info(CTX, "text");
        assertThat(events.list).isEmpty();
    }

    @Test
    void fatalAndPanicThrow() {
        assertThatThrownBy(() -> logger.fatalf(CTX, "no %s", "way")).hasMessage("no way");
        assertThatThrownBy(() -> logger.panic(CTX, "a", 1)).hasMessage("a 1");
        assertThat(events.list).extracting(this::tag).containsExactly("[FATA]", "[PANI]");
    }

    private String tag(ILoggingEvent event) {
        return layout(event).split(" ")[1];
    }

    @Test
    void stacksBeginAtTheCallerAndCanBeSkipped() {
        logger.error(CTX, "text");
        assertThat(layout(events.list.getFirst())).contains("\nStack:\n1.  org.junit");
        logger.skip(1000).error(CTX, "text");
        assertThat(layout(events.list.get(1))).doesNotContain("Stack:");
    }

    @Test
    void aBadValueIsNamed() {
        assertThatThrownBy(() -> logger.setConfigWithMap(Map.of("level", "loud")))
                .hasMessage(
                        "logger.level: \"loud\" is no level; there are all, dev, prod, debug, info, notice, warning,"
                                + " error, critical");
        assertThatThrownBy(() -> logger.setConfigWithMap(
                        Gcfg.newWithAdapter(AdapterContent.of("rotateSize: 1x")).data()))
                .hasMessageStartingWith("logger.rotateSize: \"1x\" is no size");
        assertThatThrownBy(() -> logger.setConfigWithMap(Map.of("levelPrefixes", Map.of("INFO", "i"))))
                .hasMessageStartingWith("logger.levelPrefixes.INFO: there is no such level; 16 is debug");
        assertThatThrownBy(() -> logger.setConfigWithMap(Map.of("flags", "F_FILE_LONG")))
                .hasMessage("logger.flags: \"F_FILE_LONG\" is no whole number");
        assertThatThrownBy(() -> logger.setConfigWithMap(Map.of())).hasMessage("configuration cannot be empty");
    }

    @Test
    void anUnknownKeyIsNamedAndOtherLoggersNodesAreNot() {
        ch.qos.logback.classic.Logger gf = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("gf.log");
        gf.addAppender(events);
        try {
            logger.setConfigWithMap(Map.of("levle", "all", "flags", 42, "audit", Map.of("path", "x")));
        } finally {
            gf.detachAppender(events);
        }
        assertThat(events.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("logger.levle is no key of a logger");
    }

    @Test
    void flagAsyncIsLeftToTheBackend() {
        ch.qos.logback.classic.Logger gf = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("gf.log");
        gf.addAppender(events);
        try {
            logger.setConfigWithMap(Map.of("flags", Glog.F_ASYNC | Glog.F_TIME_STD));
        } finally {
            gf.detachAppender(events);
        }
        assertThat(events.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("logger.flags writes no line in another thread: let the backend do it");
        assertThat(logger.getFlags()).isEqualTo(Glog.F_ASYNC | Glog.F_TIME_STD);
    }

    @Test
    void onATerminalTheConsoleIsColoredUnlessItIsTurnedOff() {
        GoLayout colored = new GoLayout();
        colored.setColor(true);
        LevelColors.enabled = true;
        try {
            logger.info(CTX, "a");
            logger.setStdoutColorDisabled(true);
            logger.info(CTX, "b");
        } finally {
            LevelColors.enabled = false;
        }
        assertThat(colored.doLayout(events.list.getFirst()))
                .contains(" \033[32m[INFO]\033[0m ")
                .endsWith(" a\n");
        assertThat(layout(events.list.getFirst())).contains(" [INFO] ").doesNotContain("\033");
        assertThat(colored.doLayout(events.list.get(1))).contains(" [INFO] ").doesNotContain("\033");
    }

    @Test
    void withoutAConfigurationLogbackWritesGoFramesLines() {
        LoggerContext context = new LoggerContext();
        GoConfigurator.writeLines(context);
        ch.qos.logback.classic.Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        assertThat(root.getAppender("console")).isInstanceOf(OutputStreamAppender.class);
        assertThat(List.of(root.getLevel(), context.getLogger("gf.log.x").getEffectiveLevel()))
                .containsExactly(Level.INFO, Level.TRACE);
        context.stop();
    }

    @Test
    void aConfigurationOfTheProgramsOwnCounts() {
        LoggerContext context = new LoggerContext();
        assertThat(new GoConfigurator().configure(context))
                .isEqualTo(Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        assertThat(context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).iteratorForAppenders())
                .isExhausted();
    }

    /** Looks for the caller while the call is on the stack. */
    private static final class EarlyAppender extends ListAppender<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            event.prepareForDeferredProcessing();
            event.getCallerData();
            super.append(event);
        }
    }
}
