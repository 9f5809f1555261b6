package io.gf4j.core.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML as a map (Go: gxml.Decode): elements under their names without prefix, repeated ones as a list, attributes under
 * {@code -name}, text beside them under {@code #text}. Values are text without the blanks around it.
 */
public final class XmlDecoder {
    /** The limit that the JDK has as well, unless it is told otherwise. */
    private static final int MAX_DEPTH = 100;

    /** Else the JDK hands out CDATA as part of the text before it. */
    private static final String REPORT_CDATA = "http://java.sun.com/xml/stream/properties/report-cdata-event";

    private final XMLStreamReader reader;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int textKind;

    private XmlDecoder(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The document with its root element; null if it is no XML. */
    public static @Nullable Map<String, @Nullable Object> decode(byte[] document) {
        String text = XmlCharsets.decode(document);
        if (text == null) {
            return null;
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            try {
                return new XmlDecoder(reader).document();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return null;
        }
    }

    /** What is in the root element; the document itself if there is only text; null if it is no XML. */
    @SuppressWarnings("unchecked")
    public static @Nullable Map<String, @Nullable Object> decodeWithoutRoot(byte[] document) {
        Map<String, @Nullable Object> whole = decode(document);
        if (whole == null) {
            return null;
        }
        Object content = whole.values().iterator().next();
        return content instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : whole;
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(REPORT_CDATA, true);
        return factory;
    }

    /** The first element that ends with none around it; what follows is not looked at. */
    private @Nullable Map<String, @Nullable Object> document() throws XMLStreamException {
        while (reader.hasNext()) {
            int kind = reader.next();
            if (kind != textKind) {
                endText();
            }
            switch (kind) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    textKind = kind;
                    text.append(reader.getText());
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("unknown entity " + reader.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement ended = open.pop();
                    if (open.isEmpty()) {
                        return ended.asDocument();
                    }
                    open.element().child(ended.name(), ended.value());
                }
                default -> {}
            }
        }
        return null;
    }

    private void start() throws XMLStreamException {
        if (open.size() == MAX_DEPTH) {
            throw new XMLStreamException("elements nest deeper than " + MAX_DEPTH);
        }
        XmlElement element = new XmlElement(localName(reader.getLocalName()));
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(localName(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        }
        open.push(element);
    }

    /** A comment or an element ends a text; of several texts of an element the last one counts. */
    private void endText() {
        if (!text.isEmpty() && !open.isEmpty()) {
            open.element().text(text.toString());
        }
        text.setLength(0);
        textKind = 0;
    }

    static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
