package io.gf4j.core.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneId;
import java.util.Locale;
import org.slf4j.Marker;

/**
 * A layout for logback that writes GoFrame's lines: those of a {@link Logger} as it made them, those of any other slf4j
 * logger in the same form. Name it in {@code logback.xml} as the layout of an encoder; without any configuration of
 * logback it is in use. Java only.
 */
public final class GoLayout extends LayoutBase<ILoggingEvent> {
    private static final int TAG_LENGTH = 4;

    private boolean color;

    /** Made by logback. */
    public GoLayout() {}

    /**
     * Whether levels of a {@link Logger} are coloured where the standard output is a terminal; false unless set. In
     * {@code logback.xml}: {@code <color>true</color>}.
     */
    public void setColor(boolean enabled) {
        color = enabled;
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        if (event.getMarkerList() != null) {
            for (Marker marker : event.getMarkerList()) {
                if (marker instanceof LogLine line) {
                    return color ? line.colored() : line.text();
                }
            }
        }
        return line(event);
    }

    private static String line(ILoggingEvent event) {
        String level = event.getLevel().toString().toUpperCase(Locale.ROOT);
        String traceId = event.getMDCPropertyMap().getOrDefault("traceId", "");
        StringBuilder line = new StringBuilder();
        line.append(GoTimeLayout.of(new LogSettings().timeFormat)
                .format(event.getInstant().atZone(ZoneId.systemDefault())));
        line.append(" [").append(level, 0, Math.min(TAG_LENGTH, level.length())).append("] ");
        if (!traceId.isEmpty()) {
            line.append('{').append(traceId).append("} ");
        }
        line.append(event.getFormattedMessage()).append('\n');
        if (event.getThrowableProxy() != null) {
            line.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        return line.toString();
    }
}
