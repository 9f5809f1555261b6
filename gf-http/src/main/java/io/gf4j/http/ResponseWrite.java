package io.gf4j.http;

import io.gf4j.core.conv.MapOption;
import io.gf4j.core.conv.Var;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.xml.XmlEncoder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The writing members of {@link Response} (Go: ghttp_response_write.go). All of them append to the buffer and set
 * status 200 if none was set; those that end in Exit then leave the running handler, as {@link Request#exit()} does.
 *
 * <p>Values become text as gconv makes it: text and bytes as they are, numbers and booleans in Go's form, maps and
 * beans as JSON, errors as their message, null as nothing. A bare {@code null} argument counts as no value.
 */
public sealed interface ResponseWrite permits Response {
    private Response self() {
        return (Response) this;
    }

    /** Writes the values one after the other with nothing between them; without values it does nothing. */
    default void write(@Nullable Object @Nullable ... content) {
        if (content != null && content.length > 0) {
            Response response = self();
            response.statusIfNone();
            for (Object value : content) {
                response.append(value);
            }
        }
    }

    /** Writes text, without the detour over an array. */
    default void write(String content) {
        Response response = self();
        response.statusIfNone();
        response.append(content);
    }

    /** Writes bytes as they are. */
    default void write(byte[] content) {
        Response response = self();
        response.statusIfNone();
        response.append(content);
    }

    /** {@link #write(Object...)}, then exit, with and without values. */
    default void writeExit(@Nullable Object @Nullable ... content) {
        write(content);
        self().request().exit();
    }

    /** Replaces what is buffered by the values. */
    default void writeOver(@Nullable Object @Nullable ... content) {
        self().clearBuffer();
        write(content);
    }

    /** {@link #writeOver}, then exit. */
    default void writeOverExit(@Nullable Object @Nullable ... content) {
        writeOver(content);
        self().request().exit();
    }

    /** Writes text made with Go's verbs: {@code %d %s %v}; a wrong verb shows in the text and never fails. */
    default void writef(String format, @Nullable Object @Nullable ... params) {
        write(Fmt.sprintf(format, params));
    }

    /** {@link #writef}, then exit. */
    default void writefExit(String format, @Nullable Object @Nullable ... params) {
        writef(format, params);
        self().request().exit();
    }

    /** Writes the values and a line feed. */
    default void writeln(@Nullable Object @Nullable ... content) {
        write(content);
        write("\n");
    }

    /** {@link #writeln}, then exit. */
    default void writelnExit(@Nullable Object @Nullable ... content) {
        writeln(content);
        self().request().exit();
    }

    /** Writes text made with Go's verbs, and a line feed. */
    default void writefln(String format, @Nullable Object @Nullable ... params) {
        writef(format, params);
        write("\n");
    }

    /** {@link #writefln}, then exit. */
    default void writeflnExit(String format, @Nullable Object @Nullable ... params) {
        writefln(format, params);
        self().request().exit();
    }

    /**
     * Writes a value as JSON in Go's form, and {@code Content-Type: application/json}. Text and bytes are taken for
     * JSON.
     *
     * @throws io.gf4j.core.error.GfException if the value has no JSON form
     */
    default void writeJson(@Nullable Object content) {
        self().header().set("Content-Type", "application/json");
        if (content instanceof String || content instanceof byte[]) {
            write(new Object[] {content});
        } else {
            write(JsonText.of(content, "WriteJson failed"));
        }
    }

    /** {@link #writeJson}, then exit. */
    default void writeJsonExit(@Nullable Object content) {
        writeJson(content);
        self().request().exit();
    }

    /**
     * Writes a value as JSON in a call of the function that the parameter {@code callback} names, and
     * {@code Content-Type: application/javascript}; without that parameter the JSON alone. Text and bytes are written
     * as they are. The client chooses the function freely.
     *
     * @throws io.gf4j.core.error.GfException if the value has no JSON form
     */
    default void writeJsonP(@Nullable Object content) {
        self().header().set("Content-Type", "application/javascript");
        if (content instanceof String || content instanceof byte[]) {
            write(new Object[] {content});
            return;
        }
        byte[] json = JsonText.of(content, "WriteJsonP failed");
        String callback = self().request().get("callback").toString();
        if (callback.isEmpty()) {
            write(json);
        } else {
            write(callback, "(", json, ")");
        }
    }

    /** {@link #writeJsonP}, then exit. */
    default void writeJsonPExit(@Nullable Object content) {
        writeJsonP(content);
        self().request().exit();
    }

    /**
     * Writes a map or bean as XML, and {@code Content-Type: text/xml}: a list as repeated elements, {@code -name} as an
     * attribute, {@code #text} as text. Text and bytes are written as they are. Nothing is escaped, as in ghttp: text
     * that a client may have chosen needs escaping first.
     *
     * @param rootTag the root element; {@code doc}, or the only key of the map, unless said
     */
    default void writeXml(@Nullable Object content, String... rootTag) {
        self().header().set("Content-Type", "text/xml");
        if (content instanceof String || content instanceof byte[]) {
            write(new Object[] {content});
        } else {
            Map<String, @Nullable Object> map = Var.of(content).toMap(new MapOption(true, false, List.of(), true));
            write(XmlEncoder.encode(map, rootTag.length > 0 ? rootTag[0] : null));
        }
    }

    /** {@link #writeXml}, then exit. */
    default void writeXmlExit(@Nullable Object content, String... rootTag) {
        writeXml(content, rootTag);
        self().request().exit();
    }

    /** Sets the status and writes the values, or the status's standard text if there are none. */
    default void writeStatus(int status, @Nullable Object @Nullable ... content) {
        self().writeHeader(status);
        if (content == null || content.length == 0) {
            write(StatusText.of(status));
        } else {
            write(content);
        }
    }

    /** {@link #writeStatus}, then exit. */
    default void writeStatusExit(int status, @Nullable Object @Nullable ... content) {
        writeStatus(status, content);
        self().request().exit();
    }
}
