package io.gf4j.core.error;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.fmt.Formatter;
import io.gf4j.core.fmt.State;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error with a code, a text and the error it wraps (Go: {@code gerror.Error}). {@link Gerror} makes them; an
 * application may also subclass it. Everything in this project that fails throws one.
 */
public class GfException extends RuntimeException implements Formatter {
    private final String text;
    private final List<@Nullable Object> args;
    private Code code;

    /** A null code is {@link Gcode#CODE_NIL}, a null text is empty, a null cause is none. */
    protected GfException(@Nullable Code code, @Nullable String text, @Nullable Throwable cause) {
        this(new Option(cause, true, text == null ? "" : text, List.of(), code));
    }

    GfException(Option option) {
        // An error without a stack may be a shared constant, which must not collect suppressed errors.
        super(null, option.error(), option.stack(), option.stack());
        this.text = option.text();
        this.args = Collections.unmodifiableList(new ArrayList<>(option.args()));
        this.code = option.code() == null ? Gcode.CODE_NIL : option.code();
    }

    /**
     * This error's text, or its code's message if it has none, followed by the cause's after a colon: {@code text:
     * cause text}.
     */
    @Override
    public String getMessage() {
        String own = ownMessage();
        Throwable cause = getCause();
        if (cause == null) {
            return own;
        }
        return own.isEmpty() ? Gerror.message(cause) : own + ": " + Gerror.message(cause);
    }

    /** The code of this error or else the first one down the causes; {@link Gcode#CODE_NIL} if there is none. */
    public Code code() {
        return code.equals(Gcode.CODE_NIL) ? Gerror.code(getCause()) : code;
    }

    /** Replaces this error's code, for everyone who holds the error. */
    public void setCode(Code code) {
        this.code = code;
    }

    /** The last error down the causes, which is this one if it wraps nothing. */
    public Throwable rootCause() {
        return Gerror.deepest(this);
    }

    /** This level alone: same text, code and stack, no cause. */
    public GfException current() {
        GfException level = new GfException(new Option(null, true, text, args, code));
        level.setStackTrace(getStackTrace());
        return level;
    }

    /** Whether {@code target} is this error, or has the same code and the same text of its own. */
    public boolean equal(@Nullable Throwable target) {
        if (equals(target)) {
            return true;
        }
        return target != null
                && code.equals(Gerror.code(target))
                && textWithArgs().equals(Gerror.levelMessage(target));
    }

    /** The text as given, before its arguments are filled in. */
    public String text() {
        return text;
    }

    /** The arguments of the text; empty if it is no format. */
    public List<@Nullable Object> args() {
        return args;
    }

    /** The text with its arguments filled in, without code and cause. */
    public String textWithArgs() {
        return args.isEmpty() ? text : Fmt.sprintf(text, args.toArray());
    }

    /** This error and its causes, numbered, each with the application's stack frames. */
    public String stack() {
        return StackText.of(this);
    }

    /**
     * What the formats show: {@code %s} and {@code %v} the message, {@code %-s} and {@code %-v} this level alone,
     * {@code %+s} the stack, {@code %+v} both; other verbs nothing.
     */
    @Override
    public void format(State state, int verb) {
        if (verb != 's' && verb != 'v') {
            return;
        }
        if (state.flag('-')) {
            state.write(Gerror.levelMessage(this));
        } else if (state.flag('+')) {
            state.write(verb == 's' ? stack() : getMessage() + "\n" + stack());
        } else {
            state.write(getMessage());
        }
    }

    private String ownMessage() {
        String own = textWithArgs();
        return own.isEmpty() ? code.message() : own;
    }
}
