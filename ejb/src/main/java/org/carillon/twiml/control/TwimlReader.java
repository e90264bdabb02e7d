package org.carillon.twiml.control;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one document from its beginning to its end, or to where it is no XML any more. */
final class TwimlReader {
    static final int MOST_FAULTS = 10;
    private static final int DEEPEST = 20;
    /** The JDK's own: what else lies on the class path may resolve entities. */
    private static final XMLInputFactory FACTORY = factory();

    /** Of SSML, what is heard apart. */
    private static final Set<String> SENTENCES = Set.of("break", "p", "s");

    private final String document;
    private final List<TwimlFault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder spoken = new StringBuilder();

    /** An element that has begun; {@code rule} is null where Twilio knows no such element. */
    private record Open(String name, @Nullable Element rule, StringBuilder text, Set<String> attributes) {}

    TwimlReader(String document) {
        this.document = document;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    Twiml read() {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(document));
            while (xml.hasNext() && faults.size() < MOST_FAULTS) {
                take(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            faults.add(new TwimlFault(at == null ? 1 : at.getLineNumber(), column(at), "not XML: " + reason(e)));
        }
        return new Twiml(faults, spoken.toString().replaceAll("\\s+", " ").strip());
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
            case XMLStreamConstants.DTD -> throw new XMLStreamException("A DOCTYPE is not allowed", xml.getLocation());
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("An entity is not allowed", xml.getLocation());
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        Open parent = open.peek();
        Element rule = parent == null ? root(xml, name) : child(xml, name, parent);
        Set<String> attributes = new TreeSet<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.add(xml.getAttributeLocalName(i));
        }
        if (rule != null) {
            checkAttributes(xml, name, rule);
        }
        open.push(new Open(name, rule, new StringBuilder(), attributes));
        if (open.size() > DEEPEST) {
            throw new XMLStreamException("Elements are nested too deeply", xml.getLocation());
        }
    }

    private @Nullable Element root(XMLStreamReader xml, String name) {
        if (!name.equals(Grammar.ROOT)) {
            fault(xml, "the document must be a <Response>, not a <" + shown(name) + ">");
            return null;
        }
        return Grammar.of(name, "");
    }

    private @Nullable Element child(XMLStreamReader xml, String name, Open parent) {
        Element rule = Grammar.of(name, parent.name());
        if (rule == null) {
            String meant = Grammar.inRightCase(name);
            fault(xml, "<" + shown(name) + "> is not TwiML" + (meant == null ? "" : "; case matters: <" + meant + ">"));
        } else if (parent.rule() != null && !parent.rule().children().contains(name)) {
            fault(xml, "<" + name + "> cannot stand in <" + parent.name() + ">");
        }
        return rule;
    }

    private void checkAttributes(XMLStreamReader xml, String name, Element rule) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i);
            if (!rule.attributes().contains(attribute)) {
                fault(xml, "<" + name + "> has no attribute " + shown(attribute));
            } else {
                Value.fault(attribute, xml.getAttributeValue(i))
                        .ifPresent(words -> fault(xml, attribute + " of <" + name + "> " + words));
            }
        }
    }

    private void text(XMLStreamReader xml) {
        Open element = open.peek();
        if (element == null || xml.isWhiteSpace() && element.text().isEmpty()) {
            return;
        }
        if (element.rule() != null && !element.rule().text() && !xml.isWhiteSpace()) {
            fault(xml, "text cannot stand in <" + element.name() + ">");
        }
        element.text().append(xml.getText());
    }

    private void end(XMLStreamReader xml) {
        Open element = open.pop();
        String text = element.text().toString();
        switch (element.name()) {
            case "Say" -> {
                if (text.isBlank()) {
                    fault(xml, "<Say> has nothing to say");
                }
                spoken.append(' ').append(text);
            }
            case "Play" -> {
                boolean tones = text.isBlank() && element.attributes().contains("digits");
                checkAddress(xml, tones ? null : text, "<Play>");
            }
            case "Redirect" -> checkAddress(xml, text, "<Redirect>");
            default -> {
                Open parent = open.peek();
                if (parent != null && Character.isLowerCase(element.name().charAt(0))) {
                    String between = SENTENCES.contains(element.name()) ? " " : "";
                    parent.text().append(between).append(text).append(between);
                }
            }
        }
    }

    private void checkAddress(XMLStreamReader xml, @Nullable String text, String element) {
        if (text != null && !Value.isAddress(text.strip())) {
            fault(xml, element + " must hold an absolute address, http:// or https://");
        }
    }

    private void fault(XMLStreamReader xml, String words) {
        if (faults.size() < MOST_FAULTS) {
            Location at = xml.getLocation();
            faults.add(new TwimlFault(at.getLineNumber(), column(at), words));
        }
    }

    private static int column(@Nullable Location at) {
        return at == null ? 1 : Math.max(1, at.getColumnNumber());
    }

    /** A name can be as long as the document. */
    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }

    /** The parser's sentence without the place, which it puts before it. */
    private static String reason(XMLStreamException e) {
        String words = String.valueOf(e.getMessage());
        int message = words.indexOf("Message: ");
        String sentence = (message < 0 ? words : words.substring(message + 9)).strip();
        return sentence.length() <= 200 ? sentence : sentence.substring(0, 200) + "…";
    }
}
