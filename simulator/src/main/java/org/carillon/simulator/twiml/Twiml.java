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
            return "Response".equals(root.getTagName()) ? Optional.of(read(children(root))) : Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException malformed) {
            return Optional.empty();
        }
    }

    private static Twiml read(List<Element> verbs) {
        List<String> spoken = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < verbs.size(); i++) {
            Element verb = verbs.get(i);
            switch (verb.getTagName()) {
                case "Message" -> messages.add(text(verb));
                case "Gather" -> {
                    children(verb).forEach(nested -> speak(spoken, nested));
                    Twiml otherwise = read(verbs.subList(i + 1, verbs.size()));
                    return new Twiml(List.copyOf(spoken), List.copyOf(messages), Optional.of(gather(verb, otherwise)));
                }
                case "Hangup", "Reject" -> {
                    return new Twiml(List.copyOf(spoken), List.copyOf(messages), Optional.empty());
                }
                default -> speak(spoken, verb);
            }
        }
        return new Twiml(List.copyOf(spoken), List.copyOf(messages), Optional.empty());
    }

    private static Gather gather(Element verb, Twiml otherwise) {
        String finish = verb.hasAttribute("finishOnKey") ? verb.getAttribute("finishOnKey") : "#";
        return new Gather(
                verb.getAttribute("action"),
                number(verb.getAttribute("timeout"), 5),
                number(verb.getAttribute("numDigits"), Integer.MAX_VALUE),
                finish,
                otherwise);
    }

    private static int number(String written, int usual) {
        return written.matches("\\d{1,3}") ? Integer.parseInt(written) : usual;
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
     * @param timeout seconds from one key to the next
     * @param most digits after which no more are waited for
     * @param finish keys that end the digits
     * @param otherwise what follows if no key is pressed
     */
    public record Gather(String action, int timeout, int most, String finish, Twiml otherwise) {

        /** The digits that count among the keys pressed so far; empty as long as more may come. */
        public Optional<String> complete(String keys) {
            for (int i = 0; i < keys.length(); i++) {
                if (finish.indexOf(keys.charAt(i)) >= 0) {
                    return Optional.of(keys.substring(0, i));
                }
                if (i + 1 >= most) {
                    return Optional.of(keys.substring(0, most));
                }
            }
            return Optional.empty();
        }
    }
}
