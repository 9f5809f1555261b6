package io.gf4j.core.xml;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the elements of an XML text stand, and where it stops to be XML. Java only. */
public final class XmlLines {
    private final Map<String, Integer> lines = new HashMap<>();
    private String mistake = "";
    private int mistakeLine;

    private XmlLines() {}

    /** Reads a text. */
    public static XmlLines of(String text) {
        XmlLines lines = new XmlLines();
        try {
            XMLStreamReader reader = XmlDecoder.factory().createXMLStreamReader(new StringReader(text));
            try {
                lines.read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            lines.mistake = reason(e);
            lines.mistakeLine = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        }
        return lines;
    }

    /** What stands behind the root element does not matter, as for {@link XmlDecoder}. */
    private void read(XMLStreamReader reader) throws XMLStreamException {
        StringBuilder path = new StringBuilder();
        while (reader.hasNext()) {
            int kind = reader.next();
            if (kind == XMLStreamConstants.START_ELEMENT) {
                path.append('/').append(XmlDecoder.localName(reader.getLocalName()));
                lines.putIfAbsent(path.toString(), reader.getLocation().getLineNumber());
            } else if (kind == XMLStreamConstants.END_ELEMENT) {
                path.setLength(path.lastIndexOf("/"));
                if (path.isEmpty()) {
                    return;
                }
            }
        }
    }

    /** What the JDK says of it, without its own words about the place. */
    private static String reason(XMLStreamException e) {
        String text = Objects.toString(e.getMessage(), "");
        int message = text.indexOf("Message: ");
        return message < 0 ? text : text.substring(message + "Message: ".length());
    }

    /** The line of the first element at a path such as {@code /config/server}, else that of another, else 0. */
    public int of(String path, String otherPath) {
        return lines.getOrDefault(path, lines.getOrDefault(otherPath, 0));
    }

    /** What is wrong with the text; empty if nothing is. */
    public String mistake() {
        return mistake;
    }

    /** The line of the mistake, from 1; 0 if it is not known. */
    public int mistakeLine() {
        return mistakeLine;
    }
}
