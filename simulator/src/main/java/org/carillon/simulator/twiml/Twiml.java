package org.carillon.simulator.twiml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * What a TwiML document asks for.
 *
 * @param spoken what a caller hears, in order
 * @param messages texts to answer with
 * @param gather the first Gather
 */
public record Twiml(List<String> spoken, List<String> messages, Optional<Gather> gather) {

    private static final Twiml NOTHING = new Twiml(List.of(), List.of(), Optional.empty());

    /** Empty if it is not XML with a Response at its root. */
    public static Optional<Twiml> parse(String xml) {
        if (xml.isBlank()) {
            return Optional.of(NOTHING);
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Element root = builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
            return "Response".equals(root.getTagName()) ? Optional.of(read(root)) : Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            return Optional.empty();
        }
    }

    private static Twiml read(Element root) {
        List<String> spoken = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        Optional<Gather> gather = Optional.empty();
        for (Element verb : children(root)) {
            switch (verb.getTagName()) {
                case "Message" -> messages.add(text(verb));
                case "Gather" -> {
                    children(verb).forEach(nested -> speak(spoken, nested));
                    gather = Optional.of(gather(verb));
                }
                default -> speak(spoken, verb);
            }
            if (gather.isPresent()) {
                break;
            }
        }
        return new Twiml(List.copyOf(spoken), List.copyOf(messages), gather);
    }

    private static Gather gather(Element verb) {
        String timeout = verb.getAttribute("timeout");
        int seconds = timeout.matches("\\d{1,3}") ? Integer.parseInt(timeout) : 5;
        return new Gather(verb.getAttribute("action"), seconds);
    }

    private static void speak(List<String> spoken, Element verb) {
        switch (verb.getTagName()) {
            case "Say" -> spoken.add(text(verb));
            case "Play" -> spoken.add("\u266a " + text(verb));
            default -> {}
        }
    }

    private static String text(Element element) {
        return element.getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static List<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /**
     * Digits wanted.
     *
     * @param action where they are posted, blank for the document's own address
     * @param timeout seconds
     */
    public record Gather(String action, int timeout) {}
}
